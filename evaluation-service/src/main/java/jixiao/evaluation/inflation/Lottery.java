package jixiao.evaluation.inflation;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.UUID;

/**
 * Draws without replacement by weight. Every sheet holds as many tickets as it weighs; a ticket's number follows from the
 * seed, the sheet's id and the ticket's place alone, and the sheets with the highest tickets are drawn. So the same seed
 * over the same sheets draws the same, in whatever order they are read, and a heavier sheet is drawn in proportion.
 */
final class Lottery {
    private final long seed;

    Lottery(long seed) {
        this.seed = seed;
    }

    private record Entry(Risk risk, long highest) {}

    /** Highest ticket first; fewer where there are fewer. */
    List<Risk> draw(Iterable<Risk> risks, int size) {
        Comparator<Entry> byTicket = (one, other) -> {
            int compared = Long.compareUnsigned(one.highest(), other.highest());
            return compared != 0
                    ? compared
                    : one.risk().sheetId().compareTo(other.risk().sheetId());
        };
        PriorityQueue<Entry> drawn = new PriorityQueue<>(byTicket);
        for (Risk risk : risks) {
            drawn.add(new Entry(risk, highestTicket(risk.sheetId(), risk.weight())));
            if (drawn.size() > size) {
                drawn.poll();
            }
        }
        return drawn.stream().sorted(byTicket.reversed()).map(Entry::risk).toList();
    }

    private long highestTicket(UUID sheet, int weight) {
        long start = mixed(mixed(seed ^ sheet.getMostSignificantBits()) ^ sheet.getLeastSignificantBits());
        long highest = 0;
        for (int ticket = 1; ticket <= weight; ticket++) {
            long number = mixed(start + ticket * 0x9E3779B97F4A7C15L);
            highest = Long.compareUnsigned(number, highest) > 0 ? number : highest;
        }
        return highest;
    }

    /** SplitMix64: every bit of the input moves every bit of the outcome. */
    private static long mixed(long input) {
        long z = (input ^ (input >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
