package jixiao.project.imports;

import java.util.UUID;

/** Wakes the worker when an import has been committed; inside the service only. */
record ImportReceived(UUID importId) {}
