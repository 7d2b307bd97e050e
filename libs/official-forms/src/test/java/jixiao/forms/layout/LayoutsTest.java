package jixiao.forms.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jixiao.forms.document.FormDocument;
import jixiao.forms.document.ProjectForm;
import jixiao.forms.html.HtmlForms;
import jixiao.forms.reading.FormReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LayoutsTest {

    @Test
    void everyShippedLayoutFillsItsTable() {
        assertThat(Layouts.shipped().all()).hasSize(8).allSatisfy(layout -> {
            assertThat(layout.print().widths().stream()
                            .mapToInt(Integer::intValue)
                            .sum())
                    .isEqualTo(100);
            assertThat(layout.print().blocks()).isNotEmpty();
        });
    }

    @Test
    void aNewRegionIsAFile(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("lushan-target-2025.yaml"), """
                id: lushan-target-2025
                name: 项目绩效目标一览（庐山）
                kind: TARGET
                moneyUnit: YUAN
                recognise: {title: 庐山.*目标表, captions: [事项名称], rank: 10}
                spellings:
                  fields:
                    NAME: [事项名称]
                    ANNUAL: [安排经费]
                  indicatorColumns:
                    NAME: [考核点]
                    TARGET: [考核值]
                print:
                  page: PORTRAIT
                  heading: [TITLE]
                  title: 庐山项目绩效目标表
                  widths: [20, 20, 30, 30]
                  blocks:
                    - row: [事项名称, {field: NAME}, '安排经费({unit})', {field: ANNUAL}]
                    - indicators:
                        - {column: CATEGORY, caption: 一级指标}
                        - {column: SUBCATEGORY, caption: 二级指标}
                        - {column: NAME, caption: 考核点}
                        - {column: TARGET, caption: 考核值}
                """);
        Layouts layouts = Layouts.shipped().with(folder);

        FormDocument document = new FormReader(layouts)
                .read("庐山2025年项目绩效目标表\n事项名称\t步道维修\t安排经费(元)\t3500\n" + "一级指标\t二级指标\t考核点\t考核值\n产出指标\t数量指标\t维修长度\t2公里\n");

        assertThat(document.layout()).isEqualTo("lushan-target-2025");
        assertThat(document.findings()).isEmpty();
        assertThat(document.projects()).extracting(ProjectForm::name).containsExactly("步道维修");
        assertThat(new HtmlForms(layouts).render(document)).contains("安排经费(元)", "3500", "考核值", "2公里");
    }
}
