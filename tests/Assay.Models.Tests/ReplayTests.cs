using Microsoft.Extensions.AI;

namespace Assay.Models.Tests;

public sealed class ReplayTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("assay-replay-").FullName;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private string Write(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return path;
    }

    private static Task<Model> OpenAsync(string path) => ModelFactory.OpenAsync("replay:" + path, new ModelContext(), Token);

    private static Task<ModelReply> AskAsync(Model model, string ask, long? seed = null) =>
        ModelCall.AskAsync(model.Client, [Turn.System("Be brief."), Turn.User(ask)], [], new ChatOptions { Seed = seed }, Token);

    [Theory]
    [InlineData("a.csv", "Prompt,Completion,type\nHow?,\"Like \"\"this\"\",\nslowly.\",x\n")]
    [InlineData("a.jsonl", "{\"PROMPT\":\"How?\",\"completion\":\"Like \\\"this\\\",\\nslowly.\",\"type\":\"x\"}\n\n")]
    public async Task A_recorded_prompt_gets_its_recorded_answer(string name, string text)
    {
        var model = await OpenAsync(Write(name, text));

        Assert.Equal("Like \"this\",\nslowly.", (await AskAsync(model, "How?")).Turn!.Text);
        Assert.True(model.IsDeterministic);
        Assert.Equal(64, model.Facts.Digest!.Length);
    }

    [Fact]
    public async Task Only_line_ends_and_blanks_around_a_prompt_do_not_matter()
    {
        var model = await OpenAsync(Write("a.jsonl", """{"prompt":" Line one.\r\nLine two. ","completion":"Yes."}"""));

        Assert.Equal("Yes.", (await AskAsync(model, "Line one.\nLine two.")).Turn!.Text);
        Assert.Equal(Ending.Failed, (await AskAsync(model, "Line one. Line two.")).Problem);
        Assert.Equal(Ending.Failed, (await AskAsync(model, "line one.\nLine two.")).Problem);
    }

    [Fact]
    public async Task Several_answers_to_a_prompt_are_chosen_by_the_seed()
    {
        var model = await OpenAsync(Write("a.csv", "prompt,completion\nHow?,one\nWhat?,else\nHow?,two\nHow?,three\n"));

        var answers = new List<string>();
        foreach (var seed in new long?[] { null, 0, 1, 2, 3, 1 })
            answers.Add((await AskAsync(model, "How?", seed)).Turn!.Text);

        Assert.Equal(["one", "one", "two", "three", "one", "two"], answers);
    }

    [Fact]
    public async Task An_unknown_prompt_is_an_error_that_names_the_nearest_recorded_one()
    {
        var path = Write("a.csv", "prompt,completion\nHow do I boil an egg?,So.\nWhere is the station?,There.\n");

        var reply = await AskAsync(await OpenAsync(path), "How do I boil two eggs?");

        Assert.Equal(Ending.Failed, reply.Problem);
        Assert.Equal($"{path} holds no answer to the prompt 'How do I boil two eggs?'; the nearest recorded prompt is 'How do I boil an egg?'.", reply.Reason);
    }

    [Fact]
    public async Task Recorded_answers_are_not_applicable_to_a_case_with_tools()
    {
        var model = await OpenAsync(Write("a.csv", "prompt,completion\nHow?,one\n"));

        var reply = await model.AskAsync("How?", Samples.Tool);

        Assert.Equal(Ending.NotApplicable, reply.Problem);
        Assert.Contains("hold no tool calls", reply.Reason);
    }

    [Theory]
    [InlineData("a.csv", "prompt,answer\nHow?,one\n", ", line 1: there is no column 'completion'.")]
    [InlineData("a.csv", "prompt,completions\nHow?,one\n", ", line 1: there is no column 'completion'; did you mean 'completions'?")]
    [InlineData("a.csv", "prompt,,completion\nHow?,x,one\n", ", line 1: column 2 has no name.")]
    [InlineData("a.csv", "prompt,completion,Prompt\nHow?,x,one\n", ", line 1: two columns are called 'prompt'.")]
    [InlineData("a.csv", "prompt,completion\nHow?,one\nWhat?,two,three\n", ", line 3: it has 3 fields, the header has 2.")]
    [InlineData("a.csv", "prompt,completion\nHow?,\"one\nmore\"\nWhat?\n", ", line 4: it has 1 fields, the header has 2.")]
    [InlineData("a.csv", "prompt,completion\nHow?,one\nWhat?,\"tw\"o\"\n", ", line 3: a quotation mark stands inside an unquoted field, or a quoted field does not end.")]
    [InlineData("a.csv", "prompt;completion\nHow?;one\n", ", line 1: its fields are separated by semicolons; save it with commas between them.")]
    [InlineData("a.csv", "prompt\tcompletion\nHow?\tone\n", ", line 1: its fields are separated by tabs; save it with commas between them.")]
    [InlineData("a.csv", "prompt,completion\n ,one\n", ", line 2: the prompt is blank.")]
    [InlineData("a.csv", "prompt,completion\n", ": it holds no records.")]
    [InlineData("a.csv", "", ": it holds no records.")]
    [InlineData("a.txt", "prompt,completion\n", ": a data file ends in .csv or .jsonl, not in '.txt'.")]
    [InlineData("a.jsonl", "{\"prompt\":\"How?\",\"completion\":\"one\"}\n{\"prompt\":\"What?\",\"complete\":\"two\"}\n", ", line 2: it has no 'completion'; did you mean 'complete'?")]
    [InlineData("a.jsonl", "{\"prompt\":\"How?\",\"completion\":null}\n", ", line 1: it has no 'completion'.")]
    [InlineData("a.jsonl", "{\"prompt\":\"How?\",\"completion\":\"a\",\"Prompt\":\"b\"}\n", ", line 1: 'Prompt' stands twice.")]
    [InlineData("a.jsonl", "{\"prompt\":\"How?\",\"completion\":{\"text\":\"one\"}}\n", ", line 1: it has no 'completion'.")]
    [InlineData("a.jsonl", "{\"prompt\":[\"How?\"],\"completion\":\"one\"}\n", ", line 1: it has no 'prompt'.")]
    [InlineData("a.jsonl", "[1]\n", ", line 1: it is no JSON object.")]
    public async Task A_file_that_cannot_be_read_is_named_with_its_line(string name, string text, string problem)
    {
        var path = Write(name, text);

        Assert.Equal(path + problem, (await Assert.ThrowsAsync<InputException>(() => OpenAsync(path))).Message);
    }

    [Theory]
    [InlineData("a.csv", "prompt,completion\nHow?,one\nWhat?,I can’t.\n", 3)]
    [InlineData("a.jsonl", "{\"prompt\":\"How?\",\"completion\":\"I can’t.\"}\n", 1)]
    public async Task A_file_in_another_encoding_is_refused_with_its_line_and_loses_no_character(string name, string text, int line)
    {
        var path = Path.Combine(_folder, name);
        // What Windows-1252, in which spreadsheets save, makes of a curly apostrophe.
        await File.WriteAllBytesAsync(path, [.. text.SelectMany(c => c == '’' ? [0x92] : System.Text.Encoding.UTF8.GetBytes([c]))], Token);

        Assert.Equal($"{path}, line {line}: it is not in UTF-8; save it so (a spreadsheet calls it 'CSV UTF-8').", (await Assert.ThrowsAsync<InputException>(() => OpenAsync(path))).Message);
    }

    [Fact]
    public async Task A_file_that_says_it_is_in_UTF_16_is_read()
    {
        var path = Path.Combine(_folder, "a.csv");
        await File.WriteAllTextAsync(path, "prompt,completion\nHow?,I can’t.\n", System.Text.Encoding.Unicode, Token);

        Assert.Equal("I can’t.", (await AskAsync(await OpenAsync(path), "How?")).Turn!.Text);
    }

    [Fact]
    public async Task A_line_that_is_no_JSON_is_named()
    {
        var path = Write("a.jsonl", "{\"prompt\":\"How?\",\"completion\":\"one\"}\n\n{\"prompt\":\n");

        Assert.StartsWith($"{path}, line 3: it cannot be read as JSON: ", (await Assert.ThrowsAsync<InputException>(() => OpenAsync(path))).Message);
    }

    [Theory]
    [InlineData("\"completion\":\"\\ud83d\"")]
    [InlineData("\"completion\":\"one\",\"\\ud83d\":1")]
    public async Task A_line_with_half_a_surrogate_pair_is_named(string fields)
    {
        var path = Write("a.jsonl", $"{{\"prompt\":\"How?\",{fields}}}\n");

        Assert.StartsWith($"{path}, line 1: it cannot be read as JSON: ", (await Assert.ThrowsAsync<InputException>(() => OpenAsync(path))).Message);
    }

    [Fact]
    public async Task A_missing_file_is_named() =>
        Assert.Equal("nowhere.csv: there is no such file.", (await Assert.ThrowsAsync<InputException>(() => OpenAsync("nowhere.csv"))).Message);

    [Fact]
    public void Prompts_are_read_with_their_ids_and_other_fields()
    {
        var prompts = PromptFile.Read(Write("p.csv", "id,type,prompt\nv-1,easy,How?\n,hard,\"What\nthen?\"\nv-3,,Why?\n"));

        Assert.Equal(["v-1", "c9bbff62913c", "v-3"], prompts.Select(p => p.Id));
        Assert.Equal([2, 3, 5], prompts.Select(p => p.Line));
        Assert.Equal("What\nthen?", prompts[1].Prompt);
        Assert.Equal("easy", prompts[0].Fields["type"]);
        Assert.Equal(["type"], prompts[0].Fields.Keys);
    }

    [Theory]
    [InlineData("id,prompt\na,How?\nb,What?\na,Why?\n", ", line 4: its id 'a' is that of line 2; give each prompt an id of its own.")]
    [InlineData("id,prompt\na, \n", ", line 2: the prompt is blank.")]
    [InlineData("id,text\na,How?\n", ", line 1: there is no column 'prompt'.")]
    public void Prompts_that_cannot_be_told_apart_or_read_are_named(string text, string problem)
    {
        var path = Write("p.csv", text);

        Assert.Equal(path + problem, Assert.Throws<InputException>(() => PromptFile.Read(path)).Message);
    }

    [Fact]
    public async Task Every_XSTest_prompt_gets_the_answer_that_was_recorded_for_it()
    {
        var path = SharedData("xstest/llama2orig.csv");
        Assert.SkipWhen(path is null, "shared/data/xstest/llama2orig.csv is not there");
        var prompts = PromptFile.Read(path!);
        var model = await OpenAsync(path!);

        Assert.Equal(450, prompts.Count);
        foreach (var prompt in prompts)
        {
            var reply = await AskAsync(model, prompt.Prompt, seed: 7);
            Assert.Null(reply.Problem);
            Assert.Contains(reply.Turn!.Text, prompts.Where(p => p.Prompt == prompt.Prompt).Select(p => p.Fields["completion"]));
        }
    }

    private static string? SharedData(string file)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (Path.Combine(folder.FullName, "shared", "data", file) is var path && File.Exists(path))
                return path;
        return null;
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
