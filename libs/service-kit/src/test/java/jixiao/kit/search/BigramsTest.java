package jixiao.kit.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BigramsTest {
    @Test
    void chinese_is_cut_into_overlapping_pairs_with_their_places() {
        assertThat(Bigrams.vector(List.of("劳模疗养"))).isEqualTo("'劳模':1 '模疗':2 '疗养':3 '养':4 ");
    }

    @Test
    void letters_and_digits_are_one_word_and_punctuation_does_not_count() {
        assertThat(Bigrams.vector(List.of("ＡＢ12：“两节”"))).isEqualTo("'ab12':1 '两节':2 '节':3 ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "劳模          | ('劳模')",
                "劳模疗        | ('劳模' <-> '模疗')",
                "劳            | ('劳':*)",
                "2023年双拥    | ('2023' <-> '年双' <-> '双拥')",
                "总工会2025    | ('总工' <-> '工会' <-> '会' <-> '2025':*)",
                "劳模 体检     | ('劳模') & ('体检')",
                "'\\ ''!()&|'  | ''"
            })
    void what_is_written_together_must_stand_together(String asked, String query) {
        assertThat(Bigrams.query(asked)).isEqualTo(query == null ? "" : query);
    }

    @Test
    void a_scattered_query_asks_for_the_same_words_wherever_they_stand() {
        assertThat(Bigrams.scattered("劳模疗 体检2")).isEqualTo("('劳模' & '模疗') & ('体检' & '检' & '2':*)");
        assertThat(Bigrams.scattered("劳模")).isEqualTo(Bigrams.query("劳模"));
    }

    @Test
    void a_loose_query_asks_for_any_of_the_words() {
        assertThat(Bigrams.anyOf("劳模满意度")).isEqualTo("'劳模' | '模满' | '满意' | '意度'");
        assertThat(Bigrams.anyOf("率")).isEqualTo("'率':*");
        assertThat(Bigrams.anyOf("“！”")).isEmpty();
        assertThat(Bigrams.words("满意 满意度")).containsExactly("满意", "意度");
    }
}
