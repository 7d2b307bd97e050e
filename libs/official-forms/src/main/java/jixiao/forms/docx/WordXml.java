package jixiao.forms.docx;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes elements of WordprocessingML, whose attributes all bear the same prefix. */
final class WordXml {
    private static final String PREFIX = "w:";
    private static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private final XMLStreamWriter xml;

    WordXml(OutputStream out) throws XMLStreamException {
        xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
    }

    WordXml begin(String root) throws XMLStreamException {
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        open(root);
        xml.writeAttribute("xmlns:w", NAMESPACE);
        return this;
    }

    void end() throws XMLStreamException {
        close();
        xml.writeEndDocument();
        xml.flush();
    }

    /** @param attributes name and value in turn */
    WordXml open(String element, String... attributes) throws XMLStreamException {
        xml.writeStartElement(PREFIX + element);
        attributes(attributes);
        return this;
    }

    WordXml close() throws XMLStreamException {
        xml.writeEndElement();
        return this;
    }

    WordXml empty(String element, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement(PREFIX + element);
        attributes(attributes);
        return this;
    }

    /** A run of text; a line break in it stays one. */
    WordXml run(String text) throws XMLStreamException {
        open("r");
        boolean first = true;
        for (String line : text.split("\n", -1)) {
            if (!first) {
                empty("br");
            }
            first = false;
            xml.writeStartElement(PREFIX + "t");
            xml.writeAttribute("xml:space", "preserve");
            xml.writeCharacters(line);
            xml.writeEndElement();
        }
        return close();
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int index = 0; index < attributes.length; index += 2) {
            xml.writeAttribute(PREFIX + attributes[index], attributes[index + 1]);
        }
    }
}
