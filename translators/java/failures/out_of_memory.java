import java.util.ArrayList;

class Problem {
    public static void main(String[] args) {
        ArrayList<byte[]> kept = new ArrayList<>();
        while (true) {
            kept.add(new byte[64 << 20]);
        }
    }
}
