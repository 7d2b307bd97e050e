package jixiao.project.library;

import java.util.UUID;
import jixiao.values.RegionCode;

/** An organisation as it is named when something is said of it. */
public record OrganisationName(UUID id, RegionCode region, String code, String name) {}
