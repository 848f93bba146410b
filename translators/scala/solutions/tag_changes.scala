object Problem {
    def tagChanges(before: Set[String], after: Set[String]): Set[String] = {
        (after -- before).map("+" + _) ++ (before -- after).map("-" + _)
    }
}
