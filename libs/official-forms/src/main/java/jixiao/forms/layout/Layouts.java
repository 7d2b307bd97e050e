package jixiao.forms.layout;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The layouts that ship with the library and those of a mounted folder: a new region is a file. */
public final class Layouts {
    private static final String FOLDER = "/jixiao/forms/layouts/";
    private static final List<String> SHIPPED = List.of(
            "hongsibu-library-2026",
            "wuzhong-target-2024",
            "hongsibu-self-evaluation-2023",
            "menyuan-target-2023",
            "ningxia-target-2025",
            "library",
            "mof-target-2020",
            "mof-self-evaluation-2020");
    private static final ObjectMapper YAML =
            JsonMapper.builder(new YAMLFactory()).build();

    private final Map<String, Layout> byId = new LinkedHashMap<>();

    private Layouts(Collection<Layout> layouts) {
        layouts.forEach(layout -> byId.put(layout.id(), layout));
    }

    public static Layouts shipped() {
        return new Layouts(SHIPPED.stream().map(Layouts::shipped).toList());
    }

    /** One layout alone. */
    public static Layouts of(Layout layout) {
        return new Layouts(List.of(layout));
    }

    private static Layout shipped(String id) {
        String file = FOLDER + id + ".yaml";
        try (InputStream content = Layouts.class.getResourceAsStream(file)) {
            return YAML.readValue(content, Layout.class);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /** These layouts and those of the folder's {@code .yaml} files; one with a known id takes its place. */
    public Layouts with(Path folder) {
        Layouts extended = new Layouts(byId.values());
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".yaml"))
                    .sorted()
                    .toList()) {
                Layout layout = YAML.readValue(file.toFile(), Layout.class);
                extended.byId.put(layout.id(), layout);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the layouts of " + folder, e);
        }
        return extended;
    }

    public Optional<Layout> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    public Collection<Layout> all() {
        return Collections.unmodifiableCollection(byId.values());
    }

    /**
     * The layout of a form of the given kind.
     *
     * @param title its printed title
     * @param text all that is printed in it
     */
    public Optional<Layout> recognise(Layout.Kind kind, String title, String text) {
        String compactTitle = compact(title);
        String compactText = compact(text);
        return byId.values().stream()
                .filter(layout -> layout.kind() == kind)
                .filter(layout ->
                        layout.recognise().title().matcher(compactTitle).find())
                .filter(layout -> layout.recognise().captions().stream()
                        .allMatch(caption -> compactText.contains(compact(caption))))
                .max(Comparator.comparingInt(layout -> layout.recognise().rank()));
    }

    private static String compact(String text) {
        return text.replaceAll("[\\s\\u3000]", "")
                .replace('（', '(')
                .replace('）', ')')
                .replace('：', ':');
    }
}
