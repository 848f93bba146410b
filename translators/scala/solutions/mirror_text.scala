object Problem {
    def mirrorText(text: String): String = {
        val characters = text.codePoints.toArray
        text + new String(characters.dropRight(1).reverse, 0, characters.drop(1).length)
    }
}
