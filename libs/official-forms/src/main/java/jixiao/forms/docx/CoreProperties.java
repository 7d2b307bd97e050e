package jixiao.forms.docx;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** What a file says of itself to those who list it. */
final class CoreProperties {
    private static final String PROPERTIES = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";

    private CoreProperties() {}

    static void write(String title, OutputStream out) throws XMLStreamException {
        XMLStreamWriter xml =
                XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.writeStartElement("cp:coreProperties");
        xml.writeAttribute("xmlns:cp", PROPERTIES);
        xml.writeAttribute("xmlns:dc", DUBLIN_CORE);
        element(xml, "dc:title", title);
        element(xml, "dc:language", "zh-CN");
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.flush();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
