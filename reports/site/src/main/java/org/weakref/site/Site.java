package org.weakref.site;

import gg.jte.models.runtime.JteModel;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weakref.spec.Catalogue;
import org.weakref.spec.Chapter;
import org.weakref.spec.Clause;
import org.weakref.tck.results.KillMatrix;
import org.weakref.tck.results.Results;

/**
 * The living documentation as a folder of files. It needs no server, and nothing from the network.
 *
 * <p>Of several runs of one implementation (the same name and version) the newest counts, and the
 * others are shown as its past. For one thread.
 */
public final class Site {
  private final Templates templates = new StaticTemplates();
  private final Board board;
  private final @Nullable Path coverage;

  /**
   * The site of these runs.
   *
   * @param coverage the folder of JaCoCo's aggregate, to be shown and copied, or {@code null}
   */
  public Site(Catalogue catalogue, List<Results> runs, @Nullable Path coverage) {
    this(catalogue, runs, coverage, null);
  }

  /**
   * The site of these runs.
   *
   * @param coverage the folder of JaCoCo's aggregate, to be shown and copied, or {@code null}
   * @param mutants what the suite made of mutants, or {@code null} where that is not at hand
   */
  public Site(
      Catalogue catalogue,
      List<Results> runs,
      @Nullable Path coverage,
      @Nullable KillMatrix mutants) {
    this.board = new Board(catalogue, runs, mutants);
    this.coverage = coverage;
  }

  /**
   * Writes it, over what an earlier one left there.
   *
   * @return its first page
   */
  public Path write(Path folder) throws IOException {
    Folder out = new Folder(folder);
    out.copy("assets/site.css", "assets/site.js", "assets/icon.svg");
    out.text("schema/site.schema.json", SiteJson.schema());
    out.text("index.json", new SiteJson(board).index());
    out.text("assets/search.js", SearchIndex.of(board));
    writeOverviews(out);
    writeMutants(out);
    for (Chapter chapter : board.chapters()) {
      writeChapter(out, chapter);
    }
    for (Judged judged : board.judged()) {
      out.text(
          "implementations/" + judged.slug() + ".html",
          html(
              templates.implementation(
                  page(
                      "../", judged.title(), judged.title() + ", clause by clause.", judged.slug()),
                  ImplementationPage.of(board, judged))));
    }
    for (Decision decision : board.decisions()) {
      out.text(
          "decisions/" + decision.id() + ".html",
          html(
              templates.decision(
                  page(
                      "../",
                      decision.id() + ". " + decision.title(),
                      "How unclear text is read.",
                      "decisions"),
                  decision)));
    }
    return folder.resolve("index.html");
  }

  private void writeOverviews(Folder out) throws IOException {
    out.text(
        "index.html",
        html(
            templates.overview(
                page("", "Overview", "What Python promises of weak references.", "overview"),
                OverviewPage.of(board))));
    out.text(
        "clauses.html",
        html(templates.clauses(page("", "All clauses", "Every promise.", "clauses"))));
    out.text(
        "differences.html",
        html(
            templates.differences(
                page("", "Differences", "What implementations disagree on.", "differences"),
                DifferencesPage.of(board))));
    out.text(
        "decisions.html",
        html(templates.decisions(page("", "Decisions", "How unclear text is read.", "decisions"))));
    JacocoFigures jacoco = coverage == null ? null : JacocoFigures.read(coverage);
    if (coverage != null) {
      out.copyTree(coverage, "jacoco");
    }
    out.text(
        "coverage.html",
        html(
            templates.coverage(
                page("", "Coverage", "What the suite reaches.", "coverage"),
                CoveragePage.of(board, jacoco))));
  }

  private void writeMutants(Folder out) throws IOException {
    Mutants mutants = board.mutants();
    if (mutants == null) {
      return;
    }
    out.text(
        "mutants.html",
        html(
            templates.mutants(
                page("", "Mutants", "Implementations that are broken on purpose.", "mutants"),
                MutantsPage.of(board, mutants))));
  }

  /** The chapter and its clauses: what came of a clause is worked out once for all its pages. */
  private void writeChapter(Folder out, Chapter chapter) throws IOException {
    SiteJson json = new SiteJson(board);
    List<String> sections = new ArrayList<>();
    Page above = new Page(board, "../", chapter.title(), chapter.about(), "chapter", chapter.id());
    List<Clause> clauses = chapter.clauses();
    for (int i = 0; i < clauses.size(); i++) {
      Clause clause = clauses.get(i);
      String id = clause.id().value();
      ClausePage model =
          ClausePage.of(
              board,
              clause,
              i == 0 ? null : clauses.get(i - 1),
              i + 1 == clauses.size() ? null : clauses.get(i + 1));
      sections.add(html(templates.clauseSection(above, model)));
      Page page = new Page(board, "../", id, clause.text(), "clause", chapter.id());
      out.text("clauses/" + id + ".html", html(templates.clause(page, model)));
      out.text("clauses/" + id + ".json", json.clause(model));
    }
    for (ChapterPage part : ChapterPage.of(chapter, sections)) {
      Page page = new Page(board, "../", part.title(), chapter.about(), "chapter", chapter.id());
      out.text("chapters/" + part.file(part.part()), html(templates.chapter(page, part)));
    }
  }

  private Page page(String root, String title, String about, String here) {
    return new Page(board, root, title, about, here, null);
  }

  private static String html(JteModel model) {
    StringOutput output = new StringOutput(32_768);
    model.render(output);
    return output.toString();
  }
}
