class Problem {
    public static string FileLabel(string name, string suffix) {
        string stem = name == "" ? "untitled" : name;
        return suffix == null ? stem : stem + "." + suffix;
    }
}
