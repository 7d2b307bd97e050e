package jixiao.project.library;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProjectAttributeTest {
    @ParameterizedTest
    @CsvSource({
        "一年期项目, ONE_OFF",
        "0101-一年期项目, ONE_OFF",
        "一次性项目, ONE_OFF",
        "02-经常性项目, RECURRING",
        "阶段性项目, MULTI_YEAR",
        "延续性, MULTI_YEAR"
    })
    void an_attribute_is_read_from_its_word_whatever_code_stands_before_it(String written, ProjectAttribute read) {
        assertThat(ProjectAttribute.read(written)).contains(read);
    }

    @Test
    void a_text_that_says_none_or_two_of_them_is_not_guessed() {
        assertThat(ProjectAttribute.read("其他")).isEmpty();
        assertThat(ProjectAttribute.read("一次性/经常性")).isEmpty();
    }
}
