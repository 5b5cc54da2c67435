/**
 * Result files in the forms that other programs read: JUnit XML, badges, Markdown; and verified.
 */
@NullMarked
package org.weakref.formats;

import org.jspecify.annotations.NullMarked;
