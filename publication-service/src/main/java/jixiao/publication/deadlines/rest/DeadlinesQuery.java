package jixiao.publication.deadlines.rest;

import jixiao.publication.deadlines.PublicationClock;
import jixiao.publication.deadlines.TermQuery;
import jixiao.publication.deadlines.TermState;
import jixiao.publication.releases.rest.AskedPart;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What is asked of the publication deadlines. */
public class DeadlinesQuery extends AskedPart {
    @RestQuery
    @Parameter(description = "DEPARTMENT：主管部门自财政批复之日起；UNIT：单位自部门批复之日起")
    @Nullable
    PublicationClock clock;

    TermQuery of(@Nullable TermState state) {
        return new TermQuery(state, clock, region(), unit(), fiscalYear());
    }
}
