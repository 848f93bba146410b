class Problem {
    public static object SeatCode(object seat) {
        string letters = "ABCDEF";
        if (seat is long number) {
            long row = (number - 1) / 6 + 1;
            return row.ToString() + letters[(int) ((number - 1) % 6)];
        }
        string code = (string) seat;
        int last = code.Length - 1;
        return (long.Parse(code.Substring(0, last)) - 1) * 6 + letters.IndexOf(code[last]) + 1;
    }
}
