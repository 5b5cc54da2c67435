/**
 * The living documentation: a static site made from the catalogue, the features, and any number of
 * result files. It knows nothing of how results come about, and each page is made from whatever
 * data is there.
 */
@NullMarked
package org.weakref.site;

import org.jspecify.annotations.NullMarked;
