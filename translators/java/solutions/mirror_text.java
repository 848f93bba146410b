class Problem {
    public static String mirrorText(String text) {
        int[] characters = text.codePoints().toArray();
        StringBuilder mirrored = new StringBuilder(text);
        for (int i = characters.length - 2; i >= 0; i--) {
            mirrored.appendCodePoint(characters[i]);
        }
        return mirrored.toString();
    }
}
