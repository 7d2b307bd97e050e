/** What is made public: releases of disclosures, their editions, and the steps that lead to the public. */
@NullMarked
package jixiao.publication.releases;

import org.jspecify.annotations.NullMarked;
