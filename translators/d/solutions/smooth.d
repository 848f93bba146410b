double[] smooth(double[] readings, double weight)
{
    double[] smoothed;
    foreach (reading; readings)
    {
        smoothed ~= smoothed.length == 0 ? reading : weight * reading + (1 - weight) * smoothed[$ - 1];
    }
    return smoothed;
}
