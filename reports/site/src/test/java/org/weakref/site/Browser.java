package org.weakref.site;

import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Debian's Chromium, driven; what its pages complain of and ask for is kept. */
final class Browser implements AutoCloseable {
  private final Playwright playwright;
  private final com.microsoft.playwright.Browser chromium;

  /** Milliseconds that a step may take on a machine that has much to do. */
  private static final double PATIENCE = 120_000;

  private final Map<Look, Page> pages = new HashMap<>();
  private final List<String> complaints = new ArrayList<>();
  private final List<String> requests = new ArrayList<>();

  private Browser(Path executable) {
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    chromium =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(executable)
                    .setArgs(
                        List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));
  }

  /** Starts it. Where there is none the test is skipped, or fails if a browser is required. */
  static Browser start() {
    Path executable =
        Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
            .map(Path::of)
            .filter(Files::isExecutable)
            .findFirst()
            .orElse(null);
    if (executable == null) {
      String told = "no Chromium is installed, so the site was not looked at in a browser";
      if (Boolean.parseBoolean(System.getenv("WEAKREF_TCK_REQUIRE_BROWSER"))) {
        throw new AssertionError(told);
      }
      return abort(told);
    }
    return new Browser(executable);
  }

  /** How a page is looked at. Widths below 600 are those of a phone. */
  record Look(ColorScheme scheme, int width, boolean withScripts) {}

  /** The page for such a look; always the same one, which is quicker than a new one each time. */
  Page page(ColorScheme scheme, int width, boolean withScripts) {
    forget();
    return pages.computeIfAbsent(new Look(scheme, width, withScripts), this::opened);
  }

  private Page opened(Look look) {
    BrowserContext context =
        chromium.newContext(
            new NewContextOptions()
                .setColorScheme(look.scheme())
                .setViewportSize(look.width(), 900)
                .setJavaScriptEnabled(look.withScripts()));
    context.setDefaultTimeout(PATIENCE);
    Page page = context.newPage();
    page.onConsoleMessage(message -> complaints.add(message.type() + ": " + message.text()));
    page.onPageError(complaints::add);
    page.onRequest(request -> requests.add(request.url()));
    page.onRequestFailed(request -> complaints.add("not loaded: " + request.url()));
    return page;
  }

  /** Forgets complaints and requests so far. */
  void forget() {
    complaints.clear();
    requests.clear();
  }

  /** What pages wrote to the console, threw, or could not load. */
  List<String> complaints() {
    return complaints;
  }

  /** The addresses of all that was loaded. */
  List<String> requests() {
    return requests;
  }

  @Override
  public void close() {
    chromium.close();
    playwright.close();
  }
}
