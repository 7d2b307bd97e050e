package jixiao.publication.screening;

import static jixiao.publication.screening.SensitiveKind.BANK_ACCOUNT;
import static jixiao.publication.screening.SensitiveKind.HOME_ADDRESS;
import static jixiao.publication.screening.SensitiveKind.IDENTITY_CARD;
import static jixiao.publication.screening.SensitiveKind.MOBILE_NUMBER;
import static jixiao.publication.screening.SensitiveKind.PASSPORT;
import static jixiao.publication.screening.SensitiveKind.SECRECY_WORD;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SensitiveTextTest {
    static Stream<Arguments> what_belongs_to_a_person_or_an_account_is_found() {
        return Stream.of(
                Arguments.of("慰问张三（11010519491231002X）", IDENTITY_CARD, "110*************2X"),
                Arguments.of("身份证号11010519491231002x。", IDENTITY_CARD, "110*************2x"),
                Arguments.of("身份证：１１０１０５１９４９１２３１００２Ｘ", IDENTITY_CARD, "１１０*************２Ｘ"),
                Arguments.of("440524 18800101 0014", null, ""),
                Arguments.of("440524 19800101 0017", null, ""),
                Arguments.of("110105 19491231 002X", IDENTITY_CARD, "110***************2X"),
                Arguments.of("老证110105491231002", IDENTITY_CARD, "110**********02"),
                Arguments.of("联系电话13812345678", MOBILE_NUMBER, "138******78"),
                Arguments.of("电话：138 1234 5678", MOBILE_NUMBER, "138********78"),
                Arguments.of("电话：138-1234-5678", MOBILE_NUMBER, "138********78"),
                Arguments.of("电话：１３８１２３４５６７８", MOBILE_NUMBER, "１３８******７８"),
                Arguments.of("+86 13812345678", MOBILE_NUMBER, "86 *********78"),
                Arguments.of("发放至6222020200066323451", null, ""),
                Arguments.of("发放至4111111111111111", BANK_ACCOUNT, "411***********11"),
                Arguments.of("卡号6212 2610 0100 0000 018", BANK_ACCOUNT, "621******************18"),
                Arguments.of("开户行：石嘴山银行，账号 2900001234567", BANK_ACCOUNT, "290********67"),
                Arguments.of("护照号E12345678", PASSPORT, "E12****78"),
                Arguments.of("家庭住址：利通区裕民街12号", HOME_ADDRESS, "家庭住址…"),
                Arguments.of("慰问阳光花园3号楼2单元501室李某", HOME_ADDRESS, "慰问阳光…"),
                Arguments.of("本表为内部资料，注意保存", SECRECY_WORD, "内部资料"),
                Arguments.of("涉及机密事项", SECRECY_WORD, "机密"));
    }

    @ParameterizedTest
    @MethodSource
    void what_belongs_to_a_person_or_an_account_is_found(String text, SensitiveKind kind, String shown) {
        var found = SensitiveText.scan(text, "");

        if (kind == null) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found).singleElement().satisfies(hit -> {
                assertThat(hit.kind()).isEqualTo(kind);
                assertThat(hit.excerpt(text)).isEqualTo(shown);
            });
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "项目编码640303240T000000012345",
                "64030324T138123456789",
                "统一社会信用代码 91640300MA75WXYZ0K",
                "统一社会信用代码 126403004546770038",
                "13812345678元",
                "13812345678.00",
                "合计13812345678 万元",
                "2024年3月15日至2024年12月31日",
                "20240315-20241231",
                "2022 2023 2024 2025",
                "吴财预〔2024〕13812号",
                "0953-2012345",
                "计算机密码管理",
                "司机密集区域",
                "保守国家秘密宣传教育",
                "商业秘密",
                "老旧小区12栋楼屋顶维修",
                "ISBN 978-7-5000-1234-5",
                "4000 5000 6000 7000"
            })
    void codes_amounts_dates_and_everyday_words_are_no_findings(String text) {
        assertThat(SensitiveText.scan(text, "")).isEmpty();
    }

    @Test
    void a_number_in_one_cell_is_understood_by_the_label_in_the_other() {
        assertThat(SensitiveText.scan("290000123456789", "收款账号"))
                .extracting(Hit::kind)
                .containsExactly(BANK_ACCOUNT);
        assertThat(SensitiveText.scan("290000123456789", "受益人数")).isEmpty();
    }

    @Test
    void every_number_of_a_text_is_found_once() {
        assertThat(SensitiveText.scan("张三13812345678、李四13912345678，11010519491231002X", ""))
                .extracting(Hit::kind)
                .containsExactly(MOBILE_NUMBER, MOBILE_NUMBER, IDENTITY_CARD);
    }
}
