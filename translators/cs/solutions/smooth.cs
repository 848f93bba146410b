using System.Collections.Generic;
using System.Linq;

class Problem {
    public static List<double> Smooth(List<double> readings, double weight) {
        var smoothed = new List<double>();
        foreach (double reading in readings) {
            smoothed.Add(smoothed.Any() ? weight * reading + (1 - weight) * smoothed.Last() : reading);
        }
        return smoothed;
    }
}
