package jixiao.launcher.door;

import static org.assertj.core.api.Assertions.assertThat;

import jixiao.launcher.ServiceName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DoorRouteTest {

    @ParameterizedTest(name = "{0} goes to {1}")
    @CsvSource({
        "/api/projects,                            PROJECT",
        "/api/projects/7/years/2025:submit,        PROJECT",
        "/api/projects:search,                     PROJECT",
        "/api/%70rojects,                          PROJECT",
        "//api//projects,                          PROJECT",
        "/api/organisations,                       PROJECT",
        "/api/imports/1,                           PROJECT",
        "/api/goals,                               INDICATOR",
        "/api/indicators,                          INDICATOR",
        "/api/evaluations/1,                       EVALUATION",
        "/api/evaluations:batch,                   EVALUATION",
        "/api/profiles,                            EVALUATION",
        "/api/publications,                        PUBLICATION",
        "/api/projectsabc,                         PUBLICATION",
        "/api,                                     PUBLICATION",
        "/,                                        PUBLICATION",
        "/releases/1+1,                            PUBLICATION",
        "/%E7%BB%A9%E6%95%88,                      PUBLICATION",
        "/quality,                                 PUBLICATION"
    })
    void aPathGoesToTheServiceThatOwnsIt(String path, ServiceName service) {
        assertThat(DoorRoute.of(path)).isEqualTo(new DoorRoute.To(service));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/q",
                "/q/health",
                "//q/metrics",
                "/%71/health",
                "/q;a=b/health",
                "/operations/parked",
                "/operations;x"
            })
    void whatIsForOperatorsStaysInside(String path) {
        assertThat(DoorRoute.of(path)).isInstanceOf(DoorRoute.OperatorsOnly.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/../q/health",
                "/api/%2e%2e/q/health",
                "/./q",
                "/a%2f..%2fq/health",
                "/a%5cb",
                "/%zz",
                "/..;a/q"
            })
    void aPathThatCouldMeanAnotherPlaceIsRefused(String path) {
        assertThat(DoorRoute.of(path)).isInstanceOf(DoorRoute.Malformed.class);
    }
}
