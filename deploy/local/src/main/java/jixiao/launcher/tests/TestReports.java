package jixiao.launcher.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * What Surefire and Failsafe reported in all modules.
 *
 * @param skipped tests that did not run because something was missing, each with its reason
 * @param failed names of the tests that failed or broke
 */
public record TestReports(int passed, List<String> failed, List<Skipped> skipped) {
    private static final int DEEPEST_REPORT = 6;
    private static final Set<String> FOLDERS = Set.of("surefire-reports", "failsafe-reports");
    private static final Pattern NOISE =
            Pattern.compile("^(org\\.opentest4j\\.TestAbortedException: )?Assumption failed: ");

    /** A test that did not run. */
    public record Skipped(String test, String reason) {}

    public static TestReports under(Path home) {
        List<String> failed = new ArrayList<>();
        List<Skipped> skipped = new ArrayList<>();
        int passed = 0;
        for (Path file : reports(home)) {
            NodeList cases = parse(file).getElementsByTagName("testcase");
            for (int i = 0; i < cases.getLength(); i++) {
                Element testCase = (Element) cases.item(i);
                String name = testCase.getAttribute("classname") + "." + testCase.getAttribute("name");
                if (has(testCase, "failure") || has(testCase, "error")) {
                    failed.add(name);
                } else if (has(testCase, "skipped")) {
                    skipped.add(new Skipped(name, reason(testCase)));
                } else {
                    passed++;
                }
            }
        }
        return new TestReports(passed, List.copyOf(failed), List.copyOf(skipped));
    }

    private static List<Path> reports(Path home) {
        try (Stream<Path> files = Files.find(home, DEEPEST_REPORT, (file, attributes) -> isReport(file))) {
            return files.sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean isReport(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith("TEST-")
                && name.endsWith(".xml")
                && FOLDERS.contains(file.getParent().getFileName().toString());
    }

    private static Element parse(Path file) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            return builder.parse(file.toFile()).getDocumentElement();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (ParserConfigurationException | SAXException broken) {
            throw new IllegalStateException("unreadable test report " + file, broken);
        }
    }

    private static boolean has(Element testCase, String child) {
        return testCase.getElementsByTagName(child).getLength() > 0;
    }

    private static String reason(Element testCase) {
        Node skipped = testCase.getElementsByTagName("skipped").item(0);
        String message = ((Element) skipped).getAttribute("message");
        return NOISE.matcher(message).replaceFirst("");
    }
}
