import { describe, expect, it } from "vitest";
import { openFixture, script } from "../support.ts";

describe("stores", () => {
  it("PF68 properties are texts within limits; what is missing is null", () => {
    const workbench = openFixture();
    const code = `const store = PropertiesService.getDocumentProperties().setProperty('n', 5);
      return [store.getProperty('n'), store.getProperty('none'), store.getKeys(), PropertiesService.getScriptProperties().getProperty('n')]`;
    expect(script(workbench, code)).toEqual(["5", null, ["n"], null]);
    expect(script(workbench, "return PropertiesService.getDocumentProperties().getProperty('n')")).toBe("5");
    expect(() =>
      script(workbench, "PropertiesService.getUserProperties().setProperty('big', 'x'.repeat(9 * 1024 + 1))"),
    ).toThrow("Argument too large: value");
    const fill =
      "const store = PropertiesService.getUserProperties(); for (let i = 0; i < 60; i++) store.setProperty('k' + i, 'x'.repeat(9000))";
    expect(() => script(workbench, fill)).toThrow(
      "You have exceeded the property storage quota. Please remove some properties and try again.",
    );
  });

  it("PF69 the cache keeps 1,000 texts of limited size for a while", () => {
    const workbench = openFixture();
    const code = `const cache = CacheService.getDocumentCache();
      const put = cache.put('a', 1), got = cache.get('a'); cache.remove('a');
      for (let i = 0; i <= 1000; i++) cache.put('k' + i, 'v');
      return [put, got, cache.get('a'), cache.get('k0'), cache.get('k1000')]`;
    expect(script(workbench, code)).toEqual([null, "1", null, null, "v"]);
    expect(() => script(workbench, "CacheService.getDocumentCache().put('k'.repeat(251), 1)")).toThrow(
      "Argument too large: key",
    );
    expect(() => script(workbench, "CacheService.getDocumentCache().put('k', 'x'.repeat(102401))")).toThrow(
      "Argument too large: value",
    );
  });

  it("PF70 a lock is taken once, waits for nobody, and is lost while a dialog is open", () => {
    const workbench = openFixture();
    workbench.state.editor.willAnswer({ button: "OK" });
    const code = `const lock = LockService.getDocumentLock(), answers = [lock.hasLock(), lock.tryLock(-100), lock.tryLock(0), lock.tryLock(-100), lock.hasLock()];
      SpreadsheetApp.getUi().alert('Waiting'); answers.push(lock.hasLock());
      try { lock.waitLock(-100) } catch (error) { answers.push(/Lock timeout/.test(error.message)) }
      lock.waitLock(10); lock.releaseLock(); return answers.concat([lock.hasLock()])`;
    expect(script(workbench, code)).toEqual([false, false, true, true, true, false, true, false]);
  });

  it("PF70 locks end with their execution", () => {
    const workbench = openFixture();
    const code = "return LockService.getDocumentLock().tryLock(0)";
    expect([script(workbench, code), script(workbench, code)]).toEqual([true, true]);
    workbench.state.locks.tryTake("document", "another execution");
    expect(script(workbench, code)).toBe(false);
  });

  it("somebody else's run can hold every lock; whoever waits gets it once it is free", () => {
    const workbench = openFixture();
    workbench.state.conditions = { ...workbench.state.conditions, failure: "locked" };
    const code = "return LockService.getDocumentLock().tryLock(1000)";
    expect(script(workbench, code)).toBe(false);
    const waited: number[] = [];
    workbench.state.wait = (milliseconds, isDone) => {
      waited.push(milliseconds);
      expect(isDone()).toBe(false);
      workbench.state.conditions = { ...workbench.state.conditions, failure: "none" };
      expect(isDone()).toBe(true);
    };
    expect(script(workbench, code)).toBe(true);
    expect(waited).toEqual([1000]);
  });
});
