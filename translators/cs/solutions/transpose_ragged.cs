using System.Collections.Generic;
using System.Linq;

class Problem {
    public static List<List<long>> TransposeRagged(List<List<long>> rows, long fill) {
        int width = rows.Select(row => row.Count).DefaultIfEmpty().Max();
        return Enumerable.Range(0, width)
            .Select(i => rows.Select(row => i < row.Count ? row[i] : fill).ToList())
            .ToList();
    }
}
