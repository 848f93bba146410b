using System.Collections.Generic;
using System.Linq;

class Problem {
    public static List<object> NumbersFirst(List<object> values) {
        var numbers = values.Where(value => !(value is bool || value is string));
        return numbers.Concat(values.Where(value => value is bool)).Concat(values.Where(value => value is string)).ToList();
    }
}
