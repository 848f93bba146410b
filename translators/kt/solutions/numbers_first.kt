fun numbersFirst(values: List<Any?>): List<Any?> {
    return values.filter { it is Number } + values.filter { it is Boolean } + values.filter { it is String }
}
