-- The leaflet line for FreeSWITCH 1.10 and later. docs/integrations/freeswitch.md tells how to install
-- it. Dialplan: <action application="lua" data="leaflet_line.lua"/>
--
-- The service says at each step what to play and which keys it expects, and is told what was pressed;
-- this script remembers the step, and nothing else.
--
-- Channel variables: leaflet_site, the address of the service; leaflet_dial, the dial string for a
-- caller who wants to speak to a person, to which the number is added; leaflet_sorry, what is played
-- when the service cannot be reached.

local SITE = session:getVariable("leaflet_site") or "http://127.0.0.1:8000"
local DIAL = session:getVariable("leaflet_dial") or "sofia/gateway/trunk/"
local SORRY = session:getVariable("leaflet_sorry")
  or "file_string://ivr/ivr-im_sorry.wav!ivr/ivr-please_try_again.wav"

local api = freeswitch.API()
local json = freeswitch.JSON()

-- A step: the first one, or after what was pressed (perhaps nothing); nil if there is no answer.
local function ask(address, pressed)
  local request = address .. " connect-timeout 5 timeout 20"
  if pressed then
    request = request .. " post Digits=" .. pressed:gsub("#", "%%23")
  end
  local step = json:decode(api:execute("curl", request))
  return step and step.address and step
end

-- The key that cuts a recording short, or "" at its end; nil if it cannot be played. It may be
-- narrated just now, so it is tried three times: no sentence may be left out without a word.
local function play(file)
  for _ = 1, 3 do
    local key = session:read(1, 1, file, 1, "")
    if session:getVariable("read_result") then
      return key
    end
    if not session:ready() then
      return nil
    end
    session:sleep(1000)
  end
end

-- What the caller keys in at a step, "" for nothing; nil if a recording cannot be played.
local function keys(step)
  local pressed = ""
  for _, prompt in ipairs(step.prompts) do
    pressed = play(prompt.audio .. ".wav")
    if pressed ~= "" then
      break
    end
  end
  if pressed == "" and step.wait > 0 then
    pressed = session:read(1, 1, "", step.wait, "")
  end
  local entry = step.entry
  if entry and pressed and pressed:match("^%d$") then
    pressed = pressed .. session:read(1, entry.longest, "", step.wait, entry.terminator)
  end
  return pressed
end

local function talk()
  local step = ask(SITE .. "/phone/flow.json")
  while step and session:ready() do
    local pressed = keys(step)
    if not pressed then
      return false
    end
    if step.ends then
      return true
    end
    if step.dial ~= "" then
      session:execute("bridge", DIAL .. step.dial)
      pressed = ""
    end
    step = ask(step.address, pressed)
  end
  return step ~= nil
end

session:answer()
-- The line goes on when the person does not answer, and after the talk.
session:setVariable("continue_on_fail", "true")
session:setVariable("hangup_after_bridge", "false")
if not talk() and session:ready() then
  freeswitch.consoleLog("ERR", "The leaflet line is not answered by " .. SITE .. "\n")
  session:streamFile(SORRY)
end
session:hangup()
