using System.Collections.Generic;
using System.Linq;

class Problem {
    public static string LabelFor(Dictionary<long, string> bands, long value) {
        var starts = bands.Keys.Where(lowest => lowest <= value).ToList();
        return starts.Any() ? bands[starts.Max()] : null;
    }
}
