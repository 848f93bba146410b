object Problem {
    def runStack(program: List[Either[Long, String]]): Option[Long] = {
        val end = program.foldLeft(Option(List[Long]())) {
            case (Some(stack), Left(number)) => Some(number :: stack)
            case (Some(top :: low :: rest), Right("add")) => Some(low + top :: rest)
            case (Some(top :: low :: rest), Right("sub")) => Some(low - top :: rest)
            case (Some(top :: low :: rest), Right("mul")) => Some(low * top :: rest)
            case (Some(top :: low :: rest), Right("swap")) => Some(low :: top :: rest)
            case (Some(top :: rest), Right("dup")) => Some(top :: top :: rest)
            case (Some(_ :: rest), Right("drop")) => Some(rest)
            case _ => None
        }
        end match {
            case Some(List(value)) => Some(value)
            case _ => None
        }
    }
}
