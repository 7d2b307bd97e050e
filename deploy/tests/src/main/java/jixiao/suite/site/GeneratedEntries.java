package jixiao.suite.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import jixiao.forms.document.IndicatorRow;
import jixiao.forms.document.ProjectForm;
import jixiao.forms.reading.FormReader;

/**
 * Published projects made from the sample documents: goals and indicators are theirs, and so as frequent as real ones;
 * names bear a place or unit of two or three characters drawn from all common characters, as rare as real names.
 */
final class GeneratedEntries {
    private static final int UNITS = 9_000;
    private static final int INDICATORS = 9;
    private static final String[] WORKS = {
        "道路改造工程",
        "老旧小区改造",
        "职工疗休养",
        "困难职工帮扶",
        "劳模慰问",
        "办公设备购置",
        "信息系统运维",
        "乡村振兴补助",
        "防汛抗旱物资",
        "义务教育薄弱环节改善",
        "公共卫生服务",
        "文化惠民演出",
        "河道清淤治理",
        "农田水利维修",
        "就业技能培训"
    };

    private final Random random = new Random(20_250_101);
    private final List<ProjectForm> forms;

    GeneratedEntries(Path home) {
        try (Stream<Path> files = Files.list(home.resolve("samples/documents"))) {
            FormReader reader = new FormReader();
            forms = files.sorted()
                    .map(GeneratedEntries::text)
                    .map(reader::read)
                    .flatMap(document -> document.projects().stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param texts all that can be searched */
    record Entry(int unit, String unitName, String name, int year, String kind, long amount, List<String> texts) {}

    Entry next() {
        int unit = random.nextInt(UNITS);
        String unitName = unitName(unit);
        int year = 2016 + random.nextInt(10);
        String name = year + "年" + drawn(random, 3) + WORKS[random.nextInt(WORKS.length)];
        String kind = random.nextInt(3) == 0 ? "SELF_EVALUATION" : "TARGET";
        List<String> texts = new ArrayList<>();
        texts.add(name);
        texts.add(unitName);
        texts.add(unitName + year + "年部门项目支出预算绩效目标");
        texts.add(forms.get(random.nextInt(forms.size())).goal());
        for (int i = 0; i < INDICATORS; i++) {
            List<IndicatorRow> rows = forms.get(random.nextInt(forms.size())).indicators();
            texts.add(rows.get(random.nextInt(rows.size())).name());
        }
        texts.removeIf(text -> text == null || text.isBlank());
        return new Entry(unit, unitName, name, year, kind, 10_000L + random.nextInt(90_000_000), texts);
    }

    private static String unitName(int unit) {
        return drawn(new Random(unit), 2) + (unit % 3 == 0 ? "市教育局" : unit % 3 == 1 ? "县总工会" : "区水务局");
    }

    /** Characters of the first level of GB 2312, the 3,755 in common use. */
    private static String drawn(Random random, int count) {
        StringBuilder drawn = new StringBuilder();
        for (int i = 0; i < count; i++) {
            byte[] place = {(byte) (0xB0 + random.nextInt(39)), (byte) (0xA1 + random.nextInt(94))};
            drawn.append(new String(place, Charset.forName("GB2312")));
        }
        return drawn.toString();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
