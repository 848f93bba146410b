using System;
using System.Collections.Generic;
using System.Linq;

class Problem {
    public static List<string> BuildOrder(Dictionary<string, List<string>> needs) {
        var left = new SortedSet<string>(needs.Keys.Concat(needs.Values.SelectMany(parts => parts)), StringComparer.Ordinal);
        var built = new List<string>();
        while (left.Any()) {
            string next = left.FirstOrDefault(part => !needs.ContainsKey(part) || !left.Overlaps(needs[part]));
            if (next == null) {
                return null;
            }
            left.Remove(next);
            built.Add(next);
        }
        return built;
    }
}
