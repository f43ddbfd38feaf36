import * as vscode from "vscode";
import { LanguageClient } from "vscode-languageclient/node";

// The formats that `citations check` reads as text; the server tells by a file's name what it is.
const languages = ["markdown", "latex", "tex", "html", "plaintext", "quarto", "rmd", "bibtex"];

let client: LanguageClient | undefined;

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  context.subscriptions.push(
    vscode.commands.registerCommand("citations.restart", restart),
    vscode.workspace.onDidChangeConfiguration(async (change) => {
      if (change.affectsConfiguration("citations")) {
        await restart();
      }
    }),
  );
  await start();
}

export async function deactivate(): Promise<void> {
  await client?.dispose();
  client = undefined;
}

async function restart(): Promise<void> {
  await deactivate();
  await start();
}

async function start(): Promise<void> {
  const settings = vscode.workspace.getConfiguration("citations");
  const command = settings.get<string>("path") || "citations";
  client = new LanguageClient(
    "citations",
    "Citations",
    { command, args: ["lsp"] },
    {
      documentSelector: languages.flatMap((language) => [
        { scheme: "file", language },
        { scheme: "untitled", language },
      ]),
      initializationOptions: {
        offline: settings.get<boolean>("offline") ?? false,
        bibliography: settings.get<string[]>("bibliography") ?? [],
      },
      synchronize: {
        fileEvents: vscode.workspace.createFileSystemWatcher("**/{.citations.json,citations.lock.json,*.bib,*.ris}"),
      },
    },
  );
  try {
    await client.start();
  } catch (problem) {
    const reason = problem instanceof Error ? problem.message : String(problem);
    void vscode.window.showErrorMessage(`'${command} lsp' did not start: ${reason} Install the tool, or set citations.path.`);
  }
}
