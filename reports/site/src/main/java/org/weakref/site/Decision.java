package org.weakref.site;

import java.util.List;

/**
 * How unclear text is read.
 *
 * @param id its number
 * @param title its heading
 * @param html its text, as markup made here from the project's own files
 * @param clauses the ids of the clauses it concerns
 */
record Decision(String id, String title, String html, List<String> clauses) {}
