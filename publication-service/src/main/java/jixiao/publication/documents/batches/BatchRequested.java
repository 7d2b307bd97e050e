package jixiao.publication.documents.batches;

import java.util.UUID;

/** Wakes whoever packs. */
public record BatchRequested(UUID id) {}
