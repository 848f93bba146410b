using System.Collections.Generic;
using System.Linq;

class Problem {
    public static HashSet<string> TagChanges(HashSet<string> before, HashSet<string> after) {
        var added = after.Except(before).Select(tag => "+" + tag);
        var removed = before.Except(after).Select(tag => "-" + tag);
        return new HashSet<string>(added.Concat(removed));
    }
}
