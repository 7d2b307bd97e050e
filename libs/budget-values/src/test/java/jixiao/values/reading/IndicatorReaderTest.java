package jixiao.values.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IndicatorReaderTest {
    static List<ExpectedReading> sampleValues() {
        return ExpectedReading.table("sample-values.tsv");
    }

    static List<ExpectedReading> writtenForms() {
        return ExpectedReading.table("written-forms.tsv");
    }

    @ParameterizedTest
    @MethodSource("sampleValues")
    void everyValueOfTheSampleDocumentsIsReadAsAPersonReadsIt(ExpectedReading expected) {
        IndicatorReading reading = IndicatorReader.read(expected.written());

        assertThat(ExpectedReading.of(expected.written(), reading)).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("writtenForms")
    void everyFormPeopleWriteIsReadAsAPersonReadsIt(ExpectedReading expected) {
        IndicatorReading reading = IndicatorReader.read(expected.written());

        assertThat(ExpectedReading.of(expected.written(), reading)).isEqualTo(expected);
    }

    @Test
    void theRawTextIsKeptAsItWasWritten() {
        assertThat(IndicatorReader.read("　≥９５％ ").raw()).isEqualTo("　≥９５％ ");
    }

    @Test
    void nothingWrittenIsMissing() {
        assertThat(IndicatorReader.read(null)).isInstanceOf(Missing.class);
        assertThat(IndicatorReader.read(" \n")).isInstanceOf(Missing.class);
    }

    @Test
    void aNumberWhoseBoundNamesAnotherFigureIsDoubtful() {
        IndicatorReading reading = IndicatorReader.read("高于全国平均水平2个百分点");

        assertThat(reading.confidence()).isEqualTo(Confidence.DOUBTFUL);
        assertThat(reading.warnings()).contains(Warning.FROM_SENTENCE);
    }

    @Test
    void aRatioIsDoubtfulAndSaysThatItIsOne() {
        IndicatorReading reading = IndicatorReader.read("生师比≤18:1");

        assertThat(reading.confidence()).isEqualTo(Confidence.DOUBTFUL);
        assertThat(reading.warnings()).contains(Warning.RATIO);
    }
}
