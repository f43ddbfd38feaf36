-- Drives Neovim's own client through a session with `citations lsp`: a finding is seen, its fix is applied, the finding is gone.
-- CITATIONS_COMMAND is the server's command line as JSON, CITATIONS_ARTICLE the article, CITATIONS_CODE the finding.

local patience = 120000
local code = vim.env.CITATIONS_CODE

local function say(line)
  io.stdout:write(line .. "\n")
end

local function fail(line)
  say("FAILED: " .. line)
  vim.cmd("cquit 1")
end

local function findings()
  return vim.tbl_filter(function(finding)
    return (finding.code or finding.user_data.lsp.code) == code
  end, vim.diagnostic.get(0))
end

local function ask(method, params)
  local answers = vim.lsp.buf_request_sync(0, method, params, patience) or {}
  for _, answer in pairs(answers) do
    if answer.result then
      return answer.result
    end
  end
  fail("no answer to " .. method)
end

vim.o.swapfile = false
vim.cmd("edit " .. vim.fn.fnameescape(vim.env.CITATIONS_ARTICLE))
local id = vim.lsp.start_client({
  name = "citations",
  cmd = vim.fn.json_decode(vim.env.CITATIONS_COMMAND),
  root_dir = vim.fn.fnamemodify(vim.env.CITATIONS_ARTICLE, ":h"),
  init_options = { offline = true },
})
if not id then
  fail("the server did not start")
end
vim.lsp.buf_attach_client(0, id)

if not vim.wait(patience, function() return #findings() == 1 end, 20) then
  fail("the finding was not shown")
end
local finding = findings()[1]
say("found: " .. finding.message)

local document = { uri = vim.uri_from_bufnr(0) }
local start = { line = finding.lnum, character = finding.col }
local hover = ask("textDocument/hover", { textDocument = document, position = start })
say("hover: " .. (hover.contents.value:gsub("\n.*", "")))

local actions = ask("textDocument/codeAction", {
  textDocument = document,
  range = { start = start, ["end"] = { line = finding.end_lnum, character = finding.end_col } },
  context = { diagnostics = {}, only = { "quickfix" } },
})
local fix = vim.tbl_filter(function(action) return action.isPreferred and action.diagnostics[1].code == code end, actions)[1]
if not fix then
  fail("no fix is offered")
end
say("fix: " .. fix.title)
vim.lsp.util.apply_workspace_edit(fix.edit, vim.lsp.get_client_by_id(id).offset_encoding or "utf-16")

if not vim.wait(patience, function() return #findings() == 0 end, 20) then
  fail("the finding is still shown")
end
say("gone")
vim.cmd("write")

vim.lsp.stop_client(id)
if not vim.wait(patience, function() return vim.lsp.client_is_stopped(id) end, 20) then
  fail("the server did not end")
end
vim.cmd("qall!")
