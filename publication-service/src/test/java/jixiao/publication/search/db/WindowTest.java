package jixiao.publication.search.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import jixiao.publication.search.db.Window.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WindowTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 15, 16, 17, 18, 255, 256, 257, 258, 272, 273, 274, 5000})
    void looking_back_meets_every_shelf_once_and_the_newest_first(int newest) {
        List<Window> windows = Window.lookingBack(newest);

        assertThat(windows).hasSizeLessThanOrEqualTo(4);
        assertThat(shelves(windows))
                .hasSize(newest + 1)
                .isSortedAccordingTo((a, b) -> b - a)
                .doesNotHaveDuplicates();
    }

    @Test
    void a_window_is_cut_into_the_shelves_it_is_made_of() {
        assertThat(new Window(Level.C, 1, 1).parts()).containsExactly(new Window(Level.B, 31, 16));
        assertThat(new Window(Level.A, 9, 6).parts())
                .containsExactly(new Window(Level.A, 9, 8), new Window(Level.A, 7, 6));
        assertThat(new Window(Level.B, 3, 2).words()).isEqualTo("('#b2' | '#b3')");
    }

    private static List<Integer> shelves(List<Window> windows) {
        List<Integer> shelves = new ArrayList<>();
        Deque<Window> left = new ArrayDeque<>(windows);
        while (!left.isEmpty()) {
            Window window = left.pop();
            if (window.isOneShelf()) {
                shelves.add(window.newest());
            } else {
                window.parts().reversed().forEach(left::push);
            }
        }
        return shelves;
    }
}
