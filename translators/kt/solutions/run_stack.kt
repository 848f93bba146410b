fun runStack(program: List<Any>): Long? {
    val stack = mutableListOf<Long>()
    for (step in program) {
        if (step is Long) {
            stack.add(step)
            continue
        }
        val top = stack.lastOrNull() ?: return null
        stack.removeAt(stack.lastIndex)
        if (step == "dup") {
            stack.addAll(listOf(top, top))
        } else if (step != "drop") {
            val low = stack.lastOrNull() ?: return null
            stack.removeAt(stack.lastIndex)
            when (step) {
                "add" -> stack.add(low + top)
                "sub" -> stack.add(low - top)
                "mul" -> stack.add(low * top)
                "swap" -> stack.addAll(listOf(top, low))
            }
        }
    }
    return stack.singleOrNull()
}
