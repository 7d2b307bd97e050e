package jixiao.project.registry;

import jixiao.kit.problem.Problem;
import jixiao.values.RegionCode;

/** Where a list of organisations goes on: in order of region and code. Written {@code 640300/902001}. */
public record OrganisationCursor(RegionCode region, String code) {

    /** @throws jixiao.kit.problem.Refusal when it is no cursor this list has given out */
    public static OrganisationCursor read(String written) {
        try {
            int slash = written.indexOf('/');
            return new OrganisationCursor(new RegionCode(written.substring(0, slash)), written.substring(slash + 1));
        } catch (RuntimeException e) {
            throw Problem.INVALID_FIELD.at("/after", "after 不是本列表给出的翻页标记，请使用上一页答复中的 next。");
        }
    }

    public static OrganisationCursor of(Organisation organisation) {
        return new OrganisationCursor(organisation.region(), organisation.code());
    }

    @Override
    public String toString() {
        return region + "/" + code;
    }
}
