package jixiao.forms.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import jixiao.forms.document.FormDocument;
import jixiao.forms.document.FormFinding.Severity;
import jixiao.forms.document.ProjectForm;
import jixiao.forms.document.WrittenAmount;
import jixiao.values.Money;
import jixiao.values.MoneyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The counts and sums of domain.md section 3: an import that finds others is wrong. */
class FiveDocumentsTest {

    @ParameterizedTest
    @CsvSource({
        "S0, hongsibu-library-2026, 2026, YUAN, 5, 45",
        "S1, wuzhong-target-2024, 2024, TEN_THOUSAND_YUAN, 4, 36",
        "S2, hongsibu-self-evaluation-2023, 2023, TEN_THOUSAND_YUAN, 7, 63",
        "S3, menyuan-target-2023, 2023, TEN_THOUSAND_YUAN, 5, 66",
        "S4, ningxia-target-2025, 2025, TEN_THOUSAND_YUAN, 11, 144"
    })
    void everyDocumentIsReadWhole(
            Samples sample, String layout, int year, MoneyUnit unit, int projects, int indicators) {
        FormDocument document = sample.document();

        assertThat(document.layout()).isEqualTo(layout);
        assertThat(document.fiscalYear()).isEqualTo(year);
        assertThat(document.moneyUnit()).isEqualTo(unit);
        assertThat(document.projects()).hasSize(projects);
        assertThat(document.projects().stream()
                        .mapToInt(form -> form.indicators().size())
                        .sum())
                .isEqualTo(indicators);
    }

    @ParameterizedTest
    @EnumSource
    void noDocumentHasAnError(Samples sample) {
        assertThat(sample.document().findings()).noneMatch(finding -> finding.severity() == Severity.ERROR);
    }

    @Test
    void togetherTheyState32ProjectYearsAnd354Indicators() {
        List<ProjectForm> forms = Arrays.stream(Samples.values())
                .flatMap(sample -> sample.document().projects().stream())
                .toList();

        assertThat(forms).hasSize(32);
        assertThat(forms.stream().mapToInt(form -> form.indicators().size()).sum())
                .isEqualTo(354);
    }

    @Test
    void theMoneyAddsUpToTheYuan() {
        assertThat(sum(Samples.S0, form -> form.funds().annual())).isEqualTo(Money.ofYuan("1194800"));
        assertThat(sum(Samples.S1, form -> form.funds().annual())).isEqualTo(Money.ofYuan("927200"));
        assertThat(sum(Samples.S2, form -> form.yearEnd().funds().getFirst().adjusted()))
                .isEqualTo(Money.ofYuan("543700"));
        assertThat(sum(Samples.S2, form -> form.yearEnd().funds().getFirst().executed()))
                .isEqualTo(Money.ofYuan("523300"));
        assertThat(sum(Samples.S3, form -> form.funds().annual())).isEqualTo(Money.ofYuan("4352100"));
        assertThat(sum(Samples.S4, form -> form.funds().total())).isEqualTo(Money.ofYuan("37843600"));
    }

    private static Money sum(Samples sample, Function<ProjectForm, WrittenAmount> amount) {
        return sample.document().projects().stream()
                .map(amount)
                .map(WrittenAmount::money)
                .map(Objects::requireNonNull)
                .reduce(Money.ZERO, Money::plus);
    }
}
