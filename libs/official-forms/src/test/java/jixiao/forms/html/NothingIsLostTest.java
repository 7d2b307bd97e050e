package jixiao.forms.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import jixiao.forms.reading.Samples;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The printed page bears exactly the characters of its source: nothing the issuer wrote is lost on the way through the
 * model, and nothing is added.
 */
class NothingIsLostTest {

    @ParameterizedTest
    @EnumSource
    void thePrintedPageBearsTheCharactersOfItsSource(Samples sample) {
        String page = Jsoup.parse(new HtmlForms().render(sample.document())).text();

        assertThat(characters(page)).isEqualTo(characters(withoutExtraction(sample)));
    }

    /** The source without what the extraction added: markdown, paragraph tags, the head of a second page. */
    private static String withoutExtraction(Samples sample) {
        String text = sample.text();
        return switch (sample) {
            case S0, S1, S4 -> text;
            case S2 -> text.replace("- 附件", "附件");
            case S3 -> text.replace("## ", "").replaceAll("</?p>", "").replaceFirst("(?m)^单位编码\t.*\n(?=3\t)", "");
        };
    }

    private static Map<String, Integer> characters(String text) {
        Map<String, Integer> counts = new TreeMap<>();
        text.codePoints()
                .filter(character -> !Character.isWhitespace(character))
                .forEach(character -> counts.merge(Character.toString(character), 1, Integer::sum));
        return counts;
    }
}
