import java.util.ArrayList;

class Problem {
    public static ArrayList<Double> smooth(ArrayList<Double> readings, double weight) {
        ArrayList<Double> smoothed = new ArrayList<>();
        for (double reading : readings) {
            if (smoothed.isEmpty()) {
                smoothed.add(reading);
            } else {
                double previous = smoothed.get(smoothed.size() - 1);
                smoothed.add(weight * reading + (1 - weight) * previous);
            }
        }
        return smoothed;
    }
}
