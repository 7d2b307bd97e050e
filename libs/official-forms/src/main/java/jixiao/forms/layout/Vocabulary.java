package jixiao.forms.layout;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import jixiao.values.Category;
import jixiao.values.Subcategory;

/** How issuers write the captions of the official forms; {@code vocabulary.yaml} is the list. */
public final class Vocabulary {
    private static final String FILE = "/jixiao/forms/vocabulary.yaml";

    private final Captions<HeaderField> fields;
    private final Captions<IndicatorColumn> indicatorColumns;
    private final Captions<FundsColumn> fundsColumns;
    private final Captions<FundsSource> fundsSources;
    private final Captions<StatisticsColumn> statisticsColumns;
    private final Captions<ListColumn> listColumns;
    private final Levels levels;

    private Vocabulary(Spellings spellings) {
        fields = new Captions<>(spellings.fields());
        indicatorColumns = new Captions<>(spellings.indicatorColumns());
        fundsColumns = new Captions<>(spellings.fundsColumns());
        fundsSources = new Captions<>(spellings.fundsSources());
        statisticsColumns = new Captions<>(spellings.statisticsColumns());
        listColumns = new Captions<>(spellings.listColumns());
        levels = new Levels(spellings.categories(), spellings.subcategories());
    }

    /** The spellings that ship with the library. */
    public static Vocabulary shipped() {
        try (InputStream file = Vocabulary.class.getResourceAsStream(FILE)) {
            return new Vocabulary(JsonMapper.builder(new YAMLFactory()).build().readValue(file, Spellings.class));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + FILE, e);
        }
    }

    public Captions<HeaderField> fields() {
        return fields;
    }

    public Captions<IndicatorColumn> indicatorColumns() {
        return indicatorColumns;
    }

    public Captions<FundsColumn> fundsColumns() {
        return fundsColumns;
    }

    public Captions<FundsSource> fundsSources() {
        return fundsSources;
    }

    public Captions<StatisticsColumn> statisticsColumns() {
        return statisticsColumns;
    }

    public Captions<ListColumn> listColumns() {
        return listColumns;
    }

    public Levels levels() {
        return levels;
    }

    private record Spellings(
            Map<HeaderField, List<String>> fields,
            Map<IndicatorColumn, List<String>> indicatorColumns,
            Map<FundsColumn, List<String>> fundsColumns,
            Map<FundsSource, List<String>> fundsSources,
            Map<StatisticsColumn, List<String>> statisticsColumns,
            Map<ListColumn, List<String>> listColumns,
            Map<Category, List<String>> categories,
            Map<Subcategory, List<String>> subcategories) {}
}
