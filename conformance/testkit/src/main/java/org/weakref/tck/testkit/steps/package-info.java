/**
 * The steps of the features, by concept. A step turns its line into commands and says them to the
 * world.
 */
@NullMarked
package org.weakref.tck.testkit.steps;

import org.jspecify.annotations.NullMarked;
