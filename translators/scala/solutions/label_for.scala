object Problem {
    def labelFor(bands: Map[Long, String], value: Long): Option[String] = {
        val starts = bands.keys.filter(_ <= value)
        if (starts.isEmpty) None else bands.get(starts.max)
    }
}
