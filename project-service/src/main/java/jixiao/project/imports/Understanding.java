package jixiao.project.imports;

import java.util.List;
import jixiao.forms.document.FormFinding;

/** What an import would do with a document: its forms in order, and everything there is to say of them. */
record Understanding(List<UnderstoodForm> forms, List<FormFinding> findings) {}
