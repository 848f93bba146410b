using System;
using System.Collections.Generic;
using System.Linq;

class Problem {
    public static Tuple<List<long>, double> SplitBill(long cents, long people) {
        long share = cents / people;
        long extra = cents % people;
        var shares = Enumerable.Range(0, (int) people).Select(i => i < extra ? share + 1 : share);
        return Tuple.Create(shares.ToList(), (double) cents / people);
    }
}
