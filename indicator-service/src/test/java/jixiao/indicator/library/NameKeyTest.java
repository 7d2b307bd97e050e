package jixiao.indicator.library;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jixiao.testing.ServiceTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@ServiceTest
class NameKeyTest {
    @Inject
    EntityManager database;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "职工满意度≥95%              | 职工满意度",
                "职工 满意度                 | 职工满意度",
                "职工满意度达到９５％以上     | 职工满意度",
                "1.环卫工人满意度            | 环卫工人满意度",
                "一、职工满意度              | 职工满意度",
                "（一）职工满意度            | 职工满意度",
                "指标1：居民满意度不断提高。  | 居民满意度不断提高",
                "补贴资金到位率100%          | 补贴资金到位率",
                "补贴人数:                   | 补贴人数",
                "制作展板≥10块               | 制作展板",
                "“两节”慰问人数              | 两节慰问人数",
                "服务对象满意度指标          | 服务对象满意度",
                "2025年监测费用              | 2025年监测费用",
                "1.5万元以下项目数           | 15万元以下项目数",
                "PM2.5浓度                   | pm25浓度",
                "100%                        | 100%",
                "指标                        | 指标"
            })
    void names_that_differ_only_in_how_they_are_written_are_one(String written, String key) {
        assertThat(database.createNativeQuery("select indicator_name_key(:name)", String.class)
                        .setParameter("name", written)
                        .getSingleResult())
                .isEqualTo(key);
    }
}
