package jixiao.indicator.goals;

import jixiao.values.RegionCode;

/** What people call an organisation by: its region and its code there, {@code 640300/129001}. */
public record OrganisationKey(RegionCode region, String code) {
    public static final String PATTERN = "[1-9][0-9]{5}/[^/\\p{Cc}]{1,50}";

    /** @param text that matches {@link #PATTERN} */
    public static OrganisationKey parse(String text) {
        int slash = text.indexOf('/');
        return new OrganisationKey(new RegionCode(text.substring(0, slash)), text.substring(slash + 1));
    }
}
