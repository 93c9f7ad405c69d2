// biome-ignore-all format: generated
// Written by `manage.py write_knowledge` from core/checker/knowledge: change it there, never here.

/** @import { Knowledge } from "./logic.js" */

/** @type {Knowledge} */
export const knowledge = {
 "version": "2026.11.2",
 "date": "2026-11-22",
 "hash": "de15e41a868def58",
 "levels": [
  "emergency",
  "urgent_today",
  "see_clinician_soon",
  "routine",
  "self_care"
 ],
 "findings": [
  {
   "id": "checking_for",
   "flag": "-",
   "kind": "person",
   "type": "single",
   "options": {
    "me": "Me",
    "child": "My child",
    "adult": "Another adult"
   },
   "safe": "no",
   "tick": "yes",
   "question": {
    "me": "Who is this for?",
    "child": "Who is this for?",
    "adult": "Who is this for?"
   },
   "why": "The questions are put in the right words."
  },
  {
   "id": "age_band",
   "flag": "-",
   "kind": "person",
   "type": "single",
   "options": {
    "under_3_months": "Under 3 months",
    "3_11_months": "3–11 months",
    "1_2": "1–2 years",
    "3_7": "3–7 years",
    "8_15": "8–15 years",
    "16_17": "16–17 years",
    "18_64": "18–64 years",
    "65_plus": "65 or over"
   },
   "safe": "no",
   "tick": "yes",
   "question": {
    "me": "How old are you?",
    "child": "How old are they?",
    "adult": "How old are they?"
   },
   "why": "Some signs mean more in a baby, a child or an older person."
  },
  {
   "id": "pregnant_now",
   "flag": "U",
   "kind": "person",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "ask_if": {
    "finding": "age_band",
    "operator": "in",
    "value": [
     "8_15",
     "16_17",
     "18_64"
    ]
   },
   "safe": "no",
   "tick": "yes",
   "question": {
    "me": "Are you pregnant?",
    "child": "Are they pregnant?",
    "adult": "Are they pregnant?"
   },
   "chip": "Pregnant",
   "why": "Clots and fits in pregnancy need help sooner."
  },
  {
   "id": "gave_birth_last_6_weeks",
   "flag": "U",
   "kind": "person",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "ask_if": {
    "finding": "age_band",
    "operator": "in",
    "value": [
     "8_15",
     "16_17",
     "18_64"
    ]
   },
   "safe": "no",
   "tick": "yes",
   "question": {
    "me": "Have you had a baby in the last 6 weeks?",
    "child": "Have they had a baby in the last 6 weeks?",
    "adult": "Have they had a baby in the last 6 weeks?"
   },
   "chip": "Had a baby in the last 6 weeks",
   "why": "The risk of a clot stays raised for about 6 weeks after birth."
  },
  {
   "id": "in_heat",
   "flag": "-",
   "kind": "exposure",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "safe": "no",
   "tick": "yes",
   "question": {
    "me": "Did it begin when you were hot, or working or playing in the heat?",
    "child": "Did it begin when they were hot, or working or playing in the heat?",
    "adult": "Did it begin when they were hot, or working or playing in the heat?"
   },
   "chip": "It began in the heat",
   "why": "Heat can make cramps part of something that needs help."
  },
  {
   "id": "under_18_months",
   "flag": "-",
   "kind": "person",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "ask_if": {
    "all": [
     {
      "finding": "age_band",
      "operator": "is",
      "value": "1_2"
     }
    ]
   },
   "safe": "no",
   "tick": "yes",
   "question": {
    "me": "Are you under 18 months old?",
    "child": "Are they under 18 months old?",
    "adult": "Are they under 18 months old?"
   },
   "why": "A fit with a fever is looked at more carefully under 18 months."
  },
  {
   "id": "awake_and_talking",
   "flag": "E",
   "kind": "current",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "safe": "yes",
   "tick": "no",
   "page": 1,
   "row": {
    "me": "You were not awake, or could not talk, for some of the time",
    "child": "They were not awake, or could not answer as usual, for some of the time",
    "adult": "They were not awake, or could not answer as usual, for some of the time"
   },
   "question": {
    "me": "Were you awake and able to talk the whole time?",
    "child": "Were they awake and answering as usual the whole time?",
    "adult": "Were they awake and answering as usual the whole time?"
   },
   "again": {
    "me": "Do you remember all of it, and could you have spoken to someone right through?",
    "child": "Could they look at you and answer you, in their usual way, right through?",
    "adult": "Could they look at you and answer you, in their usual way, right through?"
   },
   "why": "An ordinary cramp hurts, but it never takes a person’s awareness away."
  },
  {
   "id": "fit_like_movements",
   "flag": "E",
   "kind": "current",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "safe": "no",
   "tick": "yes",
   "page": 1,
   "row": {
    "me": "Your whole body went stiff, or jerked again and again in rhythm (not one jerk on falling asleep)",
    "child": "Their whole body went stiff, or jerked again and again in rhythm (not one jerk on falling asleep)",
    "adult": "Their whole body went stiff, or jerked again and again in rhythm (not one jerk on falling asleep)"
   },
   "question": {
    "me": "Did your whole body go stiff, or jerk again and again in rhythm?",
    "child": "Did their whole body go stiff, or jerk again and again in rhythm?",
    "adult": "Did their whole body go stiff, or jerk again and again in rhythm?"
   },
   "again": {
    "me": "Did arms or legs keep jerking in a beat that you could not stop?",
    "child": "Did arms or legs keep jerking in a beat that holding them did not stop?",
    "adult": "Did arms or legs keep jerking in a beat that holding them did not stop?"
   },
   "why": "That can be a fit (seizure), which is a different thing from a muscle cramp."
  },
  {
   "id": "baby_jerk_clusters",
   "flag": "E",
   "kind": "current",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "ask_if": {
    "finding": "age_band",
    "operator": "in",
    "value": [
     "under_3_months",
     "3_11_months",
     "1_2"
    ]
   },
   "safe": "no",
   "tick": "yes",
   "page": 1,
   "row": {
    "me": "Sets of sudden jerks, head drops or arm flings, one after another",
    "child": "Sets of sudden jerks, head drops or arm flings, one after another",
    "adult": "Sets of sudden jerks, head drops or arm flings, one after another"
   },
   "question": {
    "me": "Were there sets of sudden jerks, head drops or arm flings, one after another?",
    "child": "Were there sets of sudden jerks, head drops or arm flings, one after another?",
    "adult": "Were there sets of sudden jerks, head drops or arm flings, one after another?"
   },
   "again": {
    "me": "Do the head or arms drop or fling out several times in a row, often after waking?",
    "child": "Do the head or arms drop or fling out several times in a row, often after waking?",
    "adult": "Do the head or arms drop or fling out several times in a row, often after waking?"
   },
   "why": "In a baby these can look mild, and still need a doctor the same day."
  },
  {
   "id": "young_child_fever",
   "flag": "E",
   "kind": "current",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "ask_if": {
    "finding": "age_band",
    "operator": "in",
    "value": [
     "under_3_months",
     "3_11_months",
     "1_2"
    ]
   },
   "safe": "no",
   "tick": "yes",
   "page": 1,
   "row": {
    "me": "Feels hot, or has a temperature of 38 °C or more",
    "child": "Feels hot, or has a temperature of 38 °C or more",
    "adult": "Feels hot, or has a temperature of 38 °C or more"
   },
   "question": {
    "me": "Does the child feel hot, or have a temperature of 38 °C or more?",
    "child": "Does the child feel hot, or have a temperature of 38 °C or more?",
    "adult": "Does the child feel hot, or have a temperature of 38 °C or more?"
   },
   "again": {
    "me": "Is the chest or back hotter than usual to touch, or did a thermometer show 38 °C or more?",
    "child": "Is the chest or back hotter than usual to touch, or did a thermometer show 38 °C or more?",
    "adult": "Is the chest or back hotter than usual to touch, or did a thermometer show 38 °C or more?"
   },
   "why": "At this age a fever can be the only sign of a serious infection."
  },
  {
   "id": "breathing_or_swallowing_trouble",
   "flag": "E",
   "kind": "current",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "safe": "no",
   "tick": "yes",
   "page": 1,
   "row": {
    "me": "Hard to breathe or swallow, or noisy breathing",
    "child": "Hard to breathe or swallow, or noisy breathing",
    "adult": "Hard to breathe or swallow, or noisy breathing"
   },
   "question": {
    "me": "Is it hard for you to breathe or swallow, or is your breathing noisy?",
    "child": "Is it hard for them to breathe or swallow, or is their breathing noisy?",
    "adult": "Is it hard for them to breathe or swallow, or is their breathing noisy?"
   },
   "again": {
    "me": "Is it too hard to say a whole sentence in one breath, or to swallow your spit?",
    "child": "Is it too hard for them to say or cry as usual in one breath, or to swallow their spit?",
    "adult": "Is it too hard for them to say or cry as usual in one breath, or to swallow their spit?"
   },
   "why": "It is never part of an ordinary cramp of an arm or a leg."
  },
  {
   "id": "chest_pain_or_coughing_blood",
   "flag": "E",
   "kind": "current",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "safe": "no",
   "tick": "yes",
   "page": 1,
   "row": {
    "me": "Chest pain or tightness, or coughing up blood",
    "child": "Chest pain or tightness, or coughing up blood",
    "adult": "Chest pain or tightness, or coughing up blood"
   },
   "question": {
    "me": "Do you have chest pain or tightness, or are you coughing up blood?",
    "child": "Do they have chest pain or tightness, or are they coughing up blood?",
    "adult": "Do they have chest pain or tightness, or are they coughing up blood?"
   },
   "again": {
    "me": "Is there any pressure, squeezing or pain in the chest, or blood when you cough?",
    "child": "Is there any pressure, squeezing or pain in the chest, or blood when they cough?",
    "adult": "Is there any pressure, squeezing or pain in the chest, or blood when they cough?"
   },
   "why": "It can be the heart, or a clot that has moved from the leg to the lung."
  },
  {
   "id": "stroke_signs",
   "flag": "E",
   "kind": "current",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "safe": "no",
   "tick": "yes",
   "page": 1,
   "row": {
    "me": "Face dropped on one side, one arm or leg suddenly weak, or slurred speech, even if it has gone",
    "child": "Face dropped on one side, one arm or leg suddenly weak, or slurred speech, even if it has gone",
    "adult": "Face dropped on one side, one arm or leg suddenly weak, or slurred speech, even if it has gone"
   },
   "question": {
    "me": "Has your face dropped on one side, one arm or leg gone weak suddenly, or your speech slurred?",
    "child": "Has their face dropped on one side, one arm or leg gone weak suddenly, or their speech slurred?",
    "adult": "Has their face dropped on one side, one arm or leg gone weak suddenly, or their speech slurred?"
   },
   "again": {
    "me": "Does one side of your face droop, does one arm or leg drift down or feel weak, or is your speech unclear?",
    "child": "Does one side of their face droop, does one arm or leg drift down or feel weak, or is their speech unclear?",
    "adult": "Does one side of their face droop, does one arm or leg drift down or feel weak, or is their speech unclear?"
   },
   "why": "These are signs of a stroke. They count even when they have gone away."
  },
  {
   "id": "confused_or_drowsy",
   "flag": "E",
   "kind": "current",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "safe": "no",
   "tick": "yes",
   "page": 2,
   "row": {
    "me": "Muddled, or much harder to wake than usual (not just tired)",
    "child": "Muddled, or much harder to wake than usual (not just tired)",
    "adult": "Muddled, or much harder to wake than usual (not just tired)"
   },
   "question": {
    "me": "Are you muddled, or much harder to wake than usual (not just tired)?",
    "child": "Are they muddled, or much harder to wake than usual (not just tired)?",
    "adult": "Are they muddled, or much harder to wake than usual (not just tired)?"
   },
   "again": {
    "me": "Do you not know where you are or what day it is, or can you not stay awake?",
    "child": "Are they not reacting as usual, or not staying awake once woken?",
    "adult": "Are they not reacting as usual, or not staying awake once woken?"
   },
   "why": "It means that the brain is affected, which an ordinary cramp never does."
  },
  {
   "id": "faint_or_palpitations",
   "flag": "E",
   "kind": "current",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "safe": "no",
   "tick": "yes",
   "page": 2,
   "row": {
    "me": "Fainted today, or heart racing or uneven and not settling after 10 minutes’ rest",
    "child": "Fainted today, or heart racing or uneven and not settling after 10 minutes’ rest",
    "adult": "Fainted today, or heart racing or uneven and not settling after 10 minutes’ rest"
   },
   "question": {
    "me": "Have you fainted today, or is your heart racing or uneven and not settling after 10 minutes’ rest?",
    "child": "Have they fainted today, or is their heart racing or uneven and not settling after 10 minutes’ rest?",
    "adult": "Have they fainted today, or is their heart racing or uneven and not settling after 10 minutes’ rest?"
   },
   "again": {
    "me": "Did you pass out today, or is your heart still thumping or missing beats while you sit still?",
    "child": "Did they pass out today, or is their heart still thumping or missing beats while they sit still?",
    "adult": "Did they pass out today, or is their heart still thumping or missing beats while they sit still?"
   },
   "why": "Salts that are out of balance, a clot or the heat can do this, and cramps as well."
  },
  {
   "id": "limb_pale_blue_cold",
   "flag": "E",
   "kind": "current",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "safe": "no",
   "tick": "yes",
   "page": 2,
   "row": {
    "me": "The arm or leg is pale, blue, grey or much colder than the other one",
    "child": "The arm or leg is pale, blue, grey or much colder than the other one",
    "adult": "The arm or leg is pale, blue, grey or much colder than the other one"
   },
   "question": {
    "me": "Is the arm or leg pale, blue, grey or much colder than the other one?",
    "child": "Is the arm or leg pale, blue, grey or much colder than the other one?",
    "adult": "Is the arm or leg pale, blue, grey or much colder than the other one?"
   },
   "again": {
    "me": "Touch both sides with the back of a hand. Is one much colder, or the palm or sole a strange colour?",
    "child": "Touch both sides with the back of a hand. Is one much colder, or the palm or sole a strange colour?",
    "adult": "Touch both sides with the back of a hand. Is one much colder, or the palm or sole a strange colour?"
   },
   "why": "Blood may not be reaching the limb."
  },
  {
   "id": "limb_numb_or_wont_move",
   "flag": "E",
   "kind": "current",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "safe": "no",
   "tick": "yes",
   "page": 2,
   "row": {
    "me": "The cramp has let go, and the limb is still numb or you cannot move it",
    "child": "The cramp has let go, and the limb is still numb or they cannot move it",
    "adult": "The cramp has let go, and the limb is still numb or they cannot move it"
   },
   "question": {
    "me": "Once the cramp lets go, is the limb still numb, or can you not move it?",
    "child": "Once the cramp lets go, is the limb still numb, or can they not move it?",
    "adult": "Once the cramp lets go, is the limb still numb, or can they not move it?"
   },
   "again": {
    "me": "Is a light touch not felt there, or can the toes or fingers not be moved?",
    "child": "Is a light touch not felt there, or can the toes or fingers not be moved?",
    "adult": "Is a light touch not felt there, or can the toes or fingers not be moved?"
   },
   "why": "A cramp lets go and leaves soreness, not numbness."
  },
  {
   "id": "sudden_severe_start",
   "flag": "E",
   "kind": "current",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "safe": "no",
   "tick": "yes",
   "page": 2,
   "row": {
    "me": "Very bad pain began suddenly, and is still there after 10 minutes’ rest, not coming and going",
    "child": "Very bad pain began suddenly, and is still there after 10 minutes’ rest, not coming and going",
    "adult": "Very bad pain began suddenly, and is still there after 10 minutes’ rest, not coming and going"
   },
   "question": {
    "me": "Did very bad pain start suddenly, and is it still there after 10 minutes’ rest, not coming and going?",
    "child": "Did very bad pain start suddenly, and is it still there after 10 minutes’ rest, not coming and going?",
    "adult": "Did very bad pain start suddenly, and is it still there after 10 minutes’ rest, not coming and going?"
   },
   "again": {
    "me": "Has the worst of the pain stayed for more than 10 minutes without letting go?",
    "child": "Has the worst of the pain stayed for more than 10 minutes without letting go?",
    "adult": "Has the worst of the pain stayed for more than 10 minutes without letting go?"
   },
   "why": "An ordinary cramp lets go within about 10 minutes."
  },
  {
   "id": "heat_illness_signs",
   "flag": "E",
   "kind": "current",
   "type": "multi",
   "options": {
    "dizzy_sick_weak": "Dizzy, sick or very weak",
    "still_unwell_30_min": "Still unwell after 30 minutes of cooling down"
   },
   "ask_if": {
    "not": {
     "finding": "in_heat",
     "operator": "is",
     "value": "no"
    }
   },
   "safe": [],
   "tick": [
    "unspecified"
   ],
   "page": 2,
   "row": {
    "me": "After the heat: dizzy, sick or very weak, or still unwell after 30 minutes of cooling down",
    "child": "After the heat: dizzy, sick or very weak, or still unwell after 30 minutes of cooling down",
    "adult": "After the heat: dizzy, sick or very weak, or still unwell after 30 minutes of cooling down"
   },
   "question": {
    "me": "After the heat, which of these fit?",
    "child": "After the heat, which of these fit?",
    "adult": "After the heat, which of these fit?"
   },
   "again": {
    "me": "Since the heat: which of these fit, even a little?",
    "child": "Since the heat: which of these fit, even a little?",
    "adult": "Since the heat: which of these fit, even a little?"
   },
   "why": "Heat exhaustion can turn into heatstroke."
  },
  {
   "id": "weakness_spreading",
   "flag": "E",
   "kind": "current",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "safe": "no",
   "tick": "yes",
   "page": 3,
   "row": {
    "me": "Weakness or numbness spreading up the legs or arms over hours or days",
    "child": "Weakness or numbness spreading up the legs or arms over hours or days",
    "adult": "Weakness or numbness spreading up the legs or arms over hours or days"
   },
   "question": {
    "me": "Is weakness or numbness spreading up your legs or arms over hours or days?",
    "child": "Is weakness or numbness spreading up their legs or arms over hours or days?",
    "adult": "Is weakness or numbness spreading up their legs or arms over hours or days?"
   },
   "again": {
    "me": "Is it higher up today than yesterday, or are stairs or standing up getting harder each day?",
    "child": "Is it higher up today than yesterday, or are stairs or standing up getting harder each day?",
    "adult": "Is it higher up today than yesterday, or are stairs or standing up getting harder each day?"
   },
   "why": "Some illnesses of the nerves spread, and can reach the muscles of breathing."
  },
  {
   "id": "saddle_or_bladder_bowel_change",
   "flag": "E",
   "kind": "current",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "safe": "no",
   "tick": "yes",
   "page": 3,
   "row": {
    "me": "Numb around the bottom or between the legs, or a new change in controlling wee or poo",
    "child": "Numb around the bottom or between the legs, or a new change in controlling wee or poo",
    "adult": "Numb around the bottom or between the legs, or a new change in controlling wee or poo"
   },
   "question": {
    "me": "Is there numbness around your bottom or between your legs, or a new change in controlling wee or poo?",
    "child": "Is there numbness around their bottom or between their legs, or a new change in controlling wee or poo?",
    "adult": "Is there numbness around their bottom or between their legs, or a new change in controlling wee or poo?"
   },
   "again": {
    "me": "Does wiping feel different or numb, or can you not start, feel or hold wee or poo as before?",
    "child": "Does wiping feel different or numb, or can they not start, feel or hold wee or poo as before?",
    "adult": "Does wiping feel different or numb, or can they not start, feel or hold wee or poo as before?"
   },
   "why": "Nerves at the base of the spine may be pressed, and that cannot wait."
  },
  {
   "id": "child_limp_or_wont_walk",
   "flag": "U",
   "kind": "current",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "ask_if": {
    "finding": "age_band",
    "operator": "in",
    "value": [
     "1_2",
     "3_7",
     "8_15"
    ]
   },
   "safe": "no",
   "tick": "yes",
   "page": 3,
   "row": {
    "me": "Limping, or will not stand or walk on a leg",
    "child": "Limping, or will not stand or walk on a leg",
    "adult": "Limping, or will not stand or walk on a leg"
   },
   "question": {
    "me": "Is the child limping, or not putting weight on a leg?",
    "child": "Is the child limping, or not putting weight on a leg?",
    "adult": "Is the child limping, or not putting weight on a leg?"
   },
   "again": {
    "me": "Does the child walk differently from yesterday, or ask to be carried more?",
    "child": "Does the child walk differently from yesterday, or ask to be carried more?",
    "adult": "Does the child walk differently from yesterday, or ask to be carried more?"
   },
   "why": "Infections of joints and bones and hip problems can hide as leg pain."
  },
  {
   "id": "eyes_neck_twisting",
   "flag": "E",
   "kind": "current",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "safe": "no",
   "tick": "yes",
   "page": 3,
   "row": {
    "me": "Eyes stuck looking up, or neck, jaw or tongue pulling to one side",
    "child": "Eyes stuck looking up, or neck, jaw or tongue pulling to one side",
    "adult": "Eyes stuck looking up, or neck, jaw or tongue pulling to one side"
   },
   "question": {
    "me": "Are your eyes stuck looking up, or is your neck, jaw or tongue pulling to one side?",
    "child": "Are their eyes stuck looking up, or is their neck, jaw or tongue pulling to one side?",
    "adult": "Are their eyes stuck looking up, or is their neck, jaw or tongue pulling to one side?"
   },
   "again": {
    "me": "Does a part of the face or neck twist by itself, with the eyes or head pulled one way?",
    "child": "Does a part of the face or neck twist by itself, with the eyes or head pulled one way?",
    "adult": "Does a part of the face or neck twist by itself, with the eyes or head pulled one way?"
   },
   "why": "Some medicines for sickness or mental health can cause it, and it can be treated."
  },
  {
   "id": "jaw_stiff",
   "flag": "E",
   "kind": "current",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "safe": "no",
   "tick": "yes",
   "page": 3,
   "row": {
    "me": "A stiff jaw, or hard to open the mouth",
    "child": "A stiff jaw, or hard to open the mouth",
    "adult": "A stiff jaw, or hard to open the mouth"
   },
   "question": {
    "me": "Is your jaw stiff, or is it hard to open your mouth?",
    "child": "Is their jaw stiff, or is it hard to open their mouth?",
    "adult": "Is their jaw stiff, or is it hard to open their mouth?"
   },
   "again": {
    "me": "Is there too little room for two fingers, one above the other, between the front teeth?",
    "child": "Is there too little room for two fingers, one above the other, between the front teeth?",
    "adult": "Is there too little room for two fingers, one above the other, between the front teeth?"
   },
   "why": "A stiff jaw with spasms can be tetanus (lockjaw), even from a small forgotten wound."
  },
  {
   "id": "dark_urine",
   "flag": "E",
   "kind": "current",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "safe": "no",
   "tick": "yes",
   "page": 3,
   "row": {
    "me": "Wee that is dark like tea or cola, or red-brown",
    "child": "Wee that is dark like tea or cola, or red-brown",
    "adult": "Wee that is dark like tea or cola, or red-brown"
   },
   "question": {
    "me": "Is your wee dark like tea or cola, or red-brown?",
    "child": "Is their wee dark like tea or cola, or red-brown?",
    "adult": "Is their wee dark like tea or cola, or red-brown?"
   },
   "again": {
    "me": "Look in the toilet or a clear cup next time. Is it brown or red, not just deep yellow?",
    "child": "Look in the toilet or a clear cup next time. Is it brown or red, not just deep yellow?",
    "adult": "Look in the toilet or a clear cup next time. Is it brown or red, not just deep yellow?"
   },
   "why": "It can come from broken-down muscle, which can harm the kidneys."
  },
  {
   "id": "severe_headache_vision",
   "flag": "U",
   "kind": "current",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "ask_if": {
    "any": [
     {
      "finding": "pregnant_now",
      "operator": "is",
      "value": "yes"
     },
     {
      "finding": "gave_birth_last_6_weeks",
      "operator": "is",
      "value": "yes"
     }
    ]
   },
   "safe": "no",
   "tick": "yes",
   "page": 3,
   "row": {
    "me": "A very bad headache, blurred or flashing sight, pain under the ribs, or sudden swelling of face or hands",
    "child": "A very bad headache, blurred or flashing sight, pain under the ribs, or sudden swelling of face or hands",
    "adult": "A very bad headache, blurred or flashing sight, pain under the ribs, or sudden swelling of face or hands"
   },
   "question": {
    "me": "Is there a very bad headache, blurred or flashing sight, pain under the ribs, or sudden swelling of face or hands?",
    "child": "Is there a very bad headache, blurred or flashing sight, pain under the ribs, or sudden swelling of face or hands?",
    "adult": "Is there a very bad headache, blurred or flashing sight, pain under the ribs, or sudden swelling of face or hands?"
   },
   "again": {
    "me": "Is the sight blurred, is the headache the worst for a long time, or are rings or shoes suddenly tight?",
    "child": "Is the sight blurred, is the headache the worst for a long time, or are rings or shoes suddenly tight?",
    "adult": "Is the sight blurred, is the headache the worst for a long time, or are rings or shoes suddenly tight?"
   },
   "why": "In and after pregnancy these can be signs of pre-eclampsia."
  },
  {
   "id": "serious_infection_signs",
   "flag": "E",
   "kind": "current",
   "type": "multi",
   "options": {
    "rash": "A rash that does not fade under a glass",
    "stiff_neck_light": "A stiff neck, or hates bright light",
    "cold_hands_feet_fever": "Cold hands or feet with a fever",
    "odd_skin_colour": "Blotchy, pale, blue or grey skin or lips",
    "floppy": "Floppy, or will not wake properly",
    "bad_leg_pain_fever": "Bad leg pain with a fever"
   },
   "safe": [],
   "tick": [
    "unspecified"
   ],
   "page": 3,
   "row": {
    "me": "Any one of these: a rash that does not fade under a glass; a stiff neck or hates bright light; cold hands or feet with a fever; blotchy, pale, blue or grey skin or lips; floppy or will not wake; bad leg pain with a fever",
    "child": "Any one of these: a rash that does not fade under a glass; a stiff neck or hates bright light; cold hands or feet with a fever; blotchy, pale, blue or grey skin or lips; floppy or will not wake; bad leg pain with a fever",
    "adult": "Any one of these: a rash that does not fade under a glass; a stiff neck or hates bright light; cold hands or feet with a fever; blotchy, pale, blue or grey skin or lips; floppy or will not wake; bad leg pain with a fever"
   },
   "question": {
    "me": "Which of these fit?",
    "child": "Which of these fit?",
    "adult": "Which of these fit?"
   },
   "again": {
    "me": "Look once more, in good light: which of these fit?",
    "child": "Look once more, in good light: which of these fit?",
    "adult": "Look once more, in good light: which of these fit?"
   },
   "why": "Serious infections can begin with leg pain and cold hands, hours before a rash."
  },
  {
   "id": "recent_injury_or_cast",
   "flag": "U",
   "kind": "exposure",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "safe": "no",
   "tick": "yes",
   "question": {
    "me": "In the last few days, was there an injury, a plaster cast or a tight bandage on that limb?",
    "child": "In the last few days, was there an injury, a plaster cast or a tight bandage on that limb?",
    "adult": "In the last few days, was there an injury, a plaster cast or a tight bandage on that limb?"
   },
   "why": "Pressure can build up inside a hurt or tightly wrapped limb."
  },
  {
   "id": "hard_new_exercise",
   "flag": "U",
   "kind": "exposure",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "safe": "no",
   "tick": "yes",
   "question": {
    "me": "In the last week, did you do very hard or new exercise, lie trapped or on a hard floor for hours, or have a fit?",
    "child": "In the last week, did they do very hard or new exercise, lie trapped or on a hard floor for hours, or have a fit?",
    "adult": "In the last week, did they do very hard or new exercise, lie trapped or on a hard floor for hours, or have a fit?"
   },
   "why": "Any of these can break down muscle."
  },
  {
   "id": "dirty_wound",
   "flag": "U",
   "kind": "exposure",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "safe": "no",
   "tick": "yes",
   "question": {
    "me": "In the last month, was there a cut, bite or burn with soil, manure or rust in it?",
    "child": "In the last month, was there a cut, bite or burn with soil, manure or rust in it?",
    "adult": "In the last month, was there a cut, bite or burn with soil, manure or rust in it?"
   },
   "why": "Tetanus comes from such wounds, sometimes weeks later."
  },
  {
   "id": "toxin_or_drug_exposure",
   "flag": "U",
   "kind": "exposure",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "safe": "no",
   "tick": "yes",
   "question": {
    "me": "Could you have been poisoned, bitten by a spider or snake, or taken street drugs or too much medicine?",
    "child": "Could they have been poisoned, bitten by a spider or snake, or taken street drugs or too much medicine?",
    "adult": "Could they have been poisoned, bitten by a spider or snake, or taken street drugs or too much medicine?"
   },
   "why": "Several poisons cause spasms."
  },
  {
   "id": "alcohol_stopped_recently",
   "flag": "U",
   "kind": "exposure",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "ask_if": {
    "finding": "age_band",
    "operator": "in",
    "value": [
     "8_15",
     "16_17",
     "18_64",
     "65_plus"
    ]
   },
   "safe": "no",
   "tick": "yes",
   "question": {
    "me": "Do you drink heavily most days, and have you stopped or cut down a lot in the last week?",
    "child": "Do they drink heavily most days, and have they stopped or cut down a lot in the last week?",
    "adult": "Do they drink heavily most days, and have they stopped or cut down a lot in the last week?"
   },
   "why": "Stopping suddenly can cause fits."
  },
  {
   "id": "recent_surgery_bedrest_travel",
   "flag": "U",
   "kind": "exposure",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "safe": "no",
   "tick": "yes",
   "question": {
    "me": "In the last 3 months, was there an operation, 3 days or more in bed, or a journey of over 4 hours sitting still?",
    "child": "In the last 3 months, was there an operation, 3 days or more in bed, or a journey of over 4 hours sitting still?",
    "adult": "In the last 3 months, was there an operation, 3 days or more in bed, or a journey of over 4 hours sitting still?"
   },
   "why": "Each makes a blood clot more likely."
  },
  {
   "id": "fit_danger_signs",
   "flag": "E",
   "kind": "current",
   "type": "multi",
   "options": {
    "first_ever": "It was the first one ever",
    "over_5_minutes": "It lasted more than 5 minutes",
    "repeated_or_slow_to_wake": "More than one, or slow to wake up properly",
    "hurt_or_in_water": "Hurt by it, or it happened in water",
    "blue_or_hard_to_breathe": "Blue or hard to breathe"
   },
   "ask_if": {
    "any": [
     {
      "not": {
       "finding": "awake_and_talking",
       "operator": "is",
       "value": "yes"
      }
     },
     {
      "not": {
       "finding": "fit_like_movements",
       "operator": "is",
       "value": "no"
      }
     },
     {
      "finding": "baby_jerk_clusters",
      "operator": "is",
      "value": "yes"
     }
    ]
   },
   "safe": [],
   "tick": [
    "unspecified"
   ],
   "question": {
    "me": "About the fit, jerks or blackout: tap all that are true.",
    "child": "About the fit, jerks or blackout: tap all that are true.",
    "adult": "About the fit, jerks or blackout: tap all that are true."
   },
   "why": "Any one of these means that an ambulance is needed."
  },
  {
   "id": "one_limb_swollen",
   "flag": "U",
   "kind": "current",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "safe": "no",
   "tick": "yes",
   "question": {
    "me": "Is one leg or one arm swollen?",
    "child": "Is one leg or one arm swollen?",
    "adult": "Is one leg or one arm swollen?"
   },
   "why": "Swelling on one side can be a blood clot."
  },
  {
   "id": "calf_hot_red_tender",
   "flag": "U",
   "kind": "current",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "safe": "no",
   "tick": "yes",
   "question": {
    "me": "Is part of the limb hot, redder or darker than the other side, or painful between cramps and getting worse? (Ordinary soreness for a day does not count. Redness can be hard to see on brown or black skin.)",
    "child": "Is part of the limb hot, redder or darker than the other side, or painful between cramps and getting worse? (Ordinary soreness for a day does not count. Redness can be hard to see on brown or black skin.)",
    "adult": "Is part of the limb hot, redder or darker than the other side, or painful between cramps and getting worse? (Ordinary soreness for a day does not count. Redness can be hard to see on brown or black skin.)"
   },
   "why": "It can be a blood clot or an infection."
  },
  {
   "id": "passive_stretch_agony",
   "flag": "E",
   "kind": "current",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "ask_if": {
    "any": [
     {
      "not": {
       "finding": "limb_numb_or_wont_move",
       "operator": "is",
       "value": "no"
      }
     },
     {
      "not": {
       "finding": "sudden_severe_start",
       "operator": "is",
       "value": "no"
      }
     },
     {
      "not": {
       "finding": "recent_injury_or_cast",
       "operator": "is",
       "value": "no"
      }
     },
     {
      "not": {
       "finding": "hard_new_exercise",
       "operator": "is",
       "value": "no"
      }
     }
    ]
   },
   "safe": "no",
   "tick": "yes",
   "question": {
    "me": "Is the limb tight, with very bad constant pain that stretching makes worse?",
    "child": "Is the limb tight, with very bad constant pain that stretching makes worse?",
    "adult": "Is the limb tight, with very bad constant pain that stretching makes worse?"
   },
   "why": "Pressure inside a muscle can cut off its blood."
  },
  {
   "id": "constant_rest_pain",
   "flag": "U",
   "kind": "current",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "safe": "no",
   "tick": "yes",
   "question": {
    "me": "Is there pain in that arm, hand, leg or foot all the time, even at rest?",
    "child": "Is there pain in that arm, hand, leg or foot all the time, even at rest?",
    "adult": "Is there pain in that arm, hand, leg or foot all the time, even at rest?"
   },
   "why": "With a pale or cold limb it can mean that blood is not reaching it."
  },
  {
   "id": "muscle_ache_all_over",
   "flag": "S",
   "kind": "current",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "safe": "no",
   "tick": "yes",
   "question": {
    "me": "Are your muscles sore, tender or weak even when there is no cramp?",
    "child": "Are their muscles sore, tender or weak even when there is no cramp?",
    "adult": "Are their muscles sore, tender or weak even when there is no cramp?"
   },
   "why": "With dark wee it can mean that muscle is breaking down."
  },
  {
   "id": "fever",
   "flag": "U",
   "kind": "current",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "safe": "no",
   "tick": "yes",
   "question": {
    "me": "Do you feel hot and shivery, or have a high temperature?",
    "child": "Do they feel hot and shivery, or have a high temperature?",
    "adult": "Do they feel hot and shivery, or have a high temperature?"
   },
   "why": "A fever with these signs can be a serious infection."
  },
  {
   "id": "temperature_c",
   "flag": "-",
   "kind": "current",
   "type": "number",
   "ask_if": {
    "finding": "fever",
    "operator": "is",
    "value": "yes"
   },
   "safe": 36.8,
   "tick": "yes",
   "question": {
    "me": "What is the temperature?",
    "child": "What is the temperature?",
    "adult": "What is the temperature?"
   },
   "why": "In a baby under 3 months, 38 °C or more needs emergency care.",
   "minimum": 34,
   "maximum": 43,
   "unit": "°C"
  },
  {
   "id": "hand_foot_claw",
   "flag": "U",
   "kind": "current",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "safe": "no",
   "tick": "yes",
   "question": {
    "me": "Do both hands, or hands and feet together, lock into a bent shape (not just one foot or the toes)?",
    "child": "Do both hands, or hands and feet together, lock into a bent shape (not just one foot or the toes)?",
    "adult": "Do both hands, or hands and feet together, lock into a bent shape (not just one foot or the toes)?"
   },
   "why": "Very low calcium can do this."
  },
  {
   "id": "tingling_mouth_fingers",
   "flag": "U",
   "kind": "current",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "safe": "no",
   "tick": "yes",
   "question": {
    "me": "Is there tingling around the mouth or in the fingertips with the cramps?",
    "child": "Is there tingling around the mouth or in the fingertips with the cramps?",
    "adult": "Is there tingling around the mouth or in the fingertips with the cramps?"
   },
   "why": "Very low calcium can do this."
  },
  {
   "id": "hypo_signs",
   "flag": "U",
   "kind": "current",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "safe": "no",
   "tick": "yes",
   "question": {
    "me": "Are you shaky, sweaty, hungry or suddenly grumpy?",
    "child": "Are they shaky, sweaty, hungry or suddenly grumpy?",
    "adult": "Are they shaky, sweaty, hungry or suddenly grumpy?"
   },
   "why": "Low sugar can look like cramps or a fit."
  },
  {
   "id": "body_parts",
   "flag": "S",
   "kind": "current",
   "type": "multi",
   "options": {
    "calf": "Calf",
    "sole": "Sole of foot",
    "toes": "Toes",
    "shin": "Shin",
    "front_thigh": "Front of thigh",
    "back_thigh": "Back of thigh",
    "inner_thigh": "Inner thigh",
    "buttock": "Buttock",
    "hand": "Hand",
    "fingers": "Fingers",
    "forearm": "Forearm",
    "upper_arm": "Upper arm",
    "shoulder": "Shoulder",
    "belly": "Belly",
    "back": "Back",
    "neck": "Neck",
    "jaw": "Jaw or face",
    "whole_body": "Whole body"
   },
   "safe": [],
   "tick": [
    "unspecified"
   ],
   "question": {
    "me": "Where are the cramps? Tap all that fit.",
    "child": "Where are the cramps? Tap all that fit.",
    "adult": "Where are the cramps? Tap all that fit."
   },
   "why": "Where it is changes what it can be."
  },
  {
   "id": "side_pattern",
   "flag": "-",
   "kind": "current",
   "type": "single",
   "options": {
    "same": "Always the same side",
    "either": "Can be either side",
    "both": "Both sides at the same time"
   },
   "safe": "no",
   "tick": "yes",
   "question": {
    "me": "Which side?",
    "child": "Which side?",
    "adult": "Which side?"
   },
   "why": "A clot is usually on one side; trouble in the back can be on both."
  },
  {
   "id": "shoots_from_back_or_neck",
   "flag": "-",
   "kind": "current",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "safe": "no",
   "tick": "yes",
   "question": {
    "me": "Does the pain shoot down from the back or neck?",
    "child": "Does the pain shoot down from the back or neck?",
    "adult": "Does the pain shoot down from the back or neck?"
   },
   "why": "Pressed nerves can do this."
  },
  {
   "id": "vomit_or_diarrhoea",
   "flag": "U",
   "kind": "current",
   "type": "single",
   "options": {
    "no": "No",
    "some": "Some",
    "a_lot": "A lot, or cannot keep drinks down"
   },
   "safe": "no",
   "tick": "yes",
   "question": {
    "me": "Have you been sick or had runny poo?",
    "child": "Have they been sick or had runny poo?",
    "adult": "Have they been sick or had runny poo?"
   },
   "why": "Losing salts can upset the muscles and the heart."
  },
  {
   "id": "dehydration_signs",
   "flag": "U",
   "kind": "current",
   "type": "multi",
   "options": {
    "thirsty": "Very thirsty or dry mouth",
    "dark_yellow_wee": "Dark yellow wee",
    "dizzy_standing": "Dizzy when standing",
    "no_wee_8_hours": "No wee for 8 hours or more",
    "sunken": "Sunken eyes or (baby) sunken soft spot"
   },
   "safe": [],
   "tick": [
    "unspecified"
   ],
   "question": {
    "me": "Which of these fit?",
    "child": "Which of these fit?",
    "adult": "Which of these fit?"
   },
   "why": "Very little wee can mean that the kidneys are in trouble."
  },
  {
   "id": "kidney_status",
   "flag": "E",
   "kind": "history",
   "type": "single",
   "options": {
    "no": "No",
    "disease": "Kidney disease",
    "dialysis": "On dialysis",
    "dialysis_missed": "On dialysis, and missed or cut one short"
   },
   "safe": "no",
   "tick": "yes",
   "question": {
    "me": "Do you have kidney problems?",
    "child": "Do they have kidney problems?",
    "adult": "Do they have kidney problems?"
   },
   "why": "Potassium can rise to a dangerous level."
  },
  {
   "id": "known_epilepsy",
   "flag": "-",
   "kind": "history",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "safe": "no",
   "tick": "yes",
   "question": {
    "me": "Have you been told you have epilepsy?",
    "child": "Have they been told they have epilepsy?",
    "adult": "Have they been told they have epilepsy?"
   },
   "why": "A usual fit in known epilepsy does not always need an ambulance."
  },
  {
   "id": "past_febrile_fit",
   "flag": "-",
   "kind": "history",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "ask_if": {
    "finding": "age_band",
    "operator": "in",
    "value": [
     "under_3_months",
     "3_11_months",
     "1_2",
     "3_7"
    ]
   },
   "safe": "no",
   "tick": "yes",
   "question": {
    "me": "Has the child had a fit with a fever before?",
    "child": "Has the child had a fit with a fever before?",
    "adult": "Has the child had a fit with a fever before?"
   },
   "why": "A first one needs to be looked at in hospital."
  },
  {
   "id": "tetanus_jab_current",
   "flag": "-",
   "kind": "history",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "safe": "yes",
   "tick": "yes",
   "question": {
    "me": "Are your tetanus jabs up to date?",
    "child": "Are their tetanus jabs up to date?",
    "adult": "Are their tetanus jabs up to date?"
   },
   "why": "Jabs that are up to date make tetanus very unlikely."
  },
  {
   "id": "cancer_now",
   "flag": "U",
   "kind": "history",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "safe": "no",
   "tick": "yes",
   "question": {
    "me": "Do you have cancer, or have you had it?",
    "child": "Do they have cancer, or have they had it?",
    "adult": "Do they have cancer, or have they had it?"
   },
   "why": "It makes clots more likely, and can press on the spine."
  },
  {
   "id": "past_clot",
   "flag": "U",
   "kind": "history",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "safe": "no",
   "tick": "yes",
   "question": {
    "me": "Have you ever had a blood clot in a leg, an arm or a lung?",
    "child": "Have they ever had a blood clot in a leg, an arm or a lung?",
    "adult": "Have they ever had a blood clot in a leg, an arm or a lung?"
   },
   "why": "Someone who had a clot can have another."
  },
  {
   "id": "diabetes",
   "flag": "-",
   "kind": "history",
   "type": "single",
   "options": {
    "no": "No",
    "type_1": "Type 1",
    "type_2": "Type 2",
    "in_pregnancy": "In pregnancy"
   },
   "safe": "no",
   "tick": "yes",
   "question": {
    "me": "Do you have diabetes?",
    "child": "Do they have diabetes?",
    "adult": "Do they have diabetes?"
   },
   "why": "Low sugar can cause fits and shaking."
  },
  {
   "id": "sickle_cell",
   "flag": "U",
   "kind": "history",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "safe": "no",
   "tick": "yes",
   "question": {
    "me": "Do you have sickle cell disease?",
    "child": "Do they have sickle cell disease?",
    "adult": "Do they have sickle cell disease?"
   },
   "why": "Limb pain can be part of a crisis."
  },
  {
   "id": "restricted_eating",
   "flag": "S",
   "kind": "history",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "safe": "no",
   "tick": "yes",
   "question": {
    "me": "Do you eat very little, fast for long times, make yourself sick, or use laxatives or water tablets to lose weight? (Many people do. It matters here because of salts.)",
    "child": "Do they eat very little, fast for long times, make themselves sick, or use laxatives or water tablets to lose weight?",
    "adult": "Do they eat very little, fast for long times, make themselves sick, or use laxatives or water tablets to lose weight?"
   },
   "why": "Salts can fall to a level that upsets the heart."
  },
  {
   "id": "med_diuretic",
   "flag": "-",
   "kind": "medicine",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "safe": "no",
   "tick": "yes",
   "question": {
    "me": "Do you take water tablets (diuretics)?",
    "child": "Do they take water tablets (diuretics)?",
    "adult": "Do they take water tablets (diuretics)?"
   },
   "why": "They change the salts in the blood."
  },
  {
   "id": "supplement_potassium_magnesium",
   "flag": "-",
   "kind": "medicine",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "safe": "no",
   "tick": "yes",
   "question": {
    "me": "Do you take potassium, magnesium or a salt substitute?",
    "child": "Do they take potassium, magnesium or a salt substitute?",
    "adult": "Do they take potassium, magnesium or a salt substitute?"
   },
   "why": "Too much potassium upsets the heart."
  },
  {
   "id": "med_statin",
   "flag": "-",
   "kind": "medicine",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "safe": "no",
   "tick": "yes",
   "question": {
    "me": "Do you take a statin for cholesterol?",
    "child": "Do they take a statin for cholesterol?",
    "adult": "Do they take a statin for cholesterol?"
   },
   "why": "A statin can, rarely, break down muscle."
  },
  {
   "id": "med_glucose_lowering",
   "flag": "-",
   "kind": "medicine",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "safe": "no",
   "tick": "yes",
   "question": {
    "me": "Do you take insulin, or diabetes tablets that can cause low sugar?",
    "child": "Do they take insulin, or diabetes tablets that can cause low sugar?",
    "adult": "Do they take insulin, or diabetes tablets that can cause low sugar?"
   },
   "why": "Low sugar can cause fits and shaking."
  },
  {
   "id": "med_antisickness_or_antipsychotic",
   "flag": "U",
   "kind": "medicine",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "safe": "no",
   "tick": "yes",
   "question": {
    "me": "In the last week, any medicine for sickness (like metoclopramide) or for mental health (antipsychotic)?",
    "child": "In the last week, any medicine for sickness (like metoclopramide) or for mental health (antipsychotic)?",
    "adult": "In the last week, any medicine for sickness (like metoclopramide) or for mental health (antipsychotic)?"
   },
   "why": "Rarely, such a medicine causes stiff muscles and dangerous heat."
  },
  {
   "id": "med_new_or_changed",
   "flag": "S",
   "kind": "medicine",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "safe": "no",
   "tick": "yes",
   "question": {
    "me": "Was any medicine started or changed in the last 3 months?",
    "child": "Was any medicine started or changed in the last 3 months?",
    "adult": "Was any medicine started or changed in the last 3 months?"
   },
   "why": "Rarely, a new medicine causes stiff muscles and dangerous heat."
  }
 ],
 "rules": [
  {
   "id": "E01",
   "name": "A fit with a danger sign, or a first fit",
   "level": "emergency",
   "when": {
    "all": [
     {
      "any": [
       {
        "finding": "awake_and_talking",
        "operator": "is",
        "value": "no"
       },
       {
        "finding": "fit_danger_signs",
        "operator": "has",
        "value": [
         "over_5_minutes",
         "repeated_or_slow_to_wake",
         "hurt_or_in_water",
         "blue_or_hard_to_breathe"
        ]
       }
      ]
     },
     {
      "finding": "fit_like_movements",
      "operator": "is",
      "value": "yes"
     },
     {
      "any": [
       {
        "finding": "fit_danger_signs",
        "operator": "has",
        "value": "any"
       },
       {
        "finding": "pregnant_now",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "gave_birth_last_6_weeks",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "diabetes",
        "operator": "in",
        "value": [
         "type_1",
         "type_2",
         "in_pregnancy"
        ]
       },
       {
        "all": [
         {
          "finding": "known_epilepsy",
          "operator": "is",
          "value": "no"
         },
         {
          "not": {
           "all": [
            {
             "any": [
              {
               "finding": "age_band",
               "operator": "is",
               "value": "3_7"
              },
              {
               "all": [
                {
                 "finding": "age_band",
                 "operator": "is",
                 "value": "1_2"
                },
                {
                 "finding": "under_18_months",
                 "operator": "is",
                 "value": "no"
                }
               ]
              }
             ]
            },
            {
             "finding": "past_febrile_fit",
             "operator": "is",
             "value": "yes"
            },
            {
             "finding": "fever",
             "operator": "is",
             "value": "yes"
            },
            {
             "finding": "fit_danger_signs",
             "operator": "has",
             "value": "none"
            }
           ]
          }
         }
        ]
       }
      ]
     }
    ]
   },
   "anchors": [
    "awake_and_talking",
    "fit_like_movements",
    "fit_danger_signs"
   ],
   "tell": "Call an ambulance now. Move hard things away, cushion the head, do not hold the person down, put nothing in the mouth, time it. Roll them on their side when the jerking stops. Stay until they are fully awake.",
   "why": "A first or long fit, or one without waking, needs emergency care. It is not a muscle cramp.",
   "sources": [
    37,
    38,
    39,
    102
   ],
   "basis": "source"
  },
  {
   "id": "E02",
   "name": "A blackout of unclear kind",
   "level": "emergency",
   "when": {
    "all": [
     {
      "finding": "awake_and_talking",
      "operator": "is",
      "value": "no"
     },
     {
      "finding": "fit_like_movements",
      "operator": "is",
      "value": "no"
     }
    ]
   },
   "anchors": [
    "awake_and_talking"
   ],
   "tell": "Call an ambulance now. Lay them on their side if they are not fully awake.",
   "why": "Nobody should guess at a loss of awareness that has no clear reason.",
   "sources": [],
   "basis": "editorial"
  },
  {
   "id": "E03",
   "name": "A child with a fever and a first fit",
   "level": "emergency",
   "when": {
    "all": [
     {
      "finding": "age_band",
      "operator": "in",
      "value": [
       "under_3_months",
       "3_11_months",
       "1_2",
       "3_7",
       "8_15"
      ]
     },
     {
      "any": [
       {
        "finding": "fever",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "young_child_fever",
        "operator": "is",
        "value": "yes"
       }
      ]
     },
     {
      "finding": "fit_like_movements",
      "operator": "is",
      "value": "yes"
     },
     {
      "any": [
       {
        "finding": "fit_danger_signs",
        "operator": "has",
        "value": [
         "first_ever"
        ]
       },
       {
        "finding": "age_band",
        "operator": "in",
        "value": [
         "under_3_months",
         "3_11_months"
        ]
       },
       {
        "finding": "under_18_months",
        "operator": "is",
        "value": "yes"
       }
      ]
     }
    ]
   },
   "anchors": [
    "fever",
    "young_child_fever",
    "fit_like_movements"
   ],
   "tell": "Call an ambulance now. Lay the child on their side. Do not put them in a cold bath. Note the time.",
   "why": "Most fits with a fever end by themselves and do no lasting harm, but a first one needs to be looked at in hospital.",
   "sources": [
    39,
    40
   ],
   "basis": "source"
  },
  {
   "id": "E04",
   "name": "A young baby with a fever",
   "level": "emergency",
   "when": {
    "all": [
     {
      "finding": "age_band",
      "operator": "is",
      "value": "under_3_months"
     },
     {
      "any": [
       {
        "finding": "temperature_c",
        "operator": "at_least",
        "value": 38
       },
       {
        "finding": "fever",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "young_child_fever",
        "operator": "is",
        "value": "yes"
       }
      ]
     }
    ]
   },
   "anchors": [
    "fever",
    "young_child_fever",
    "temperature_c"
   ],
   "tell": "Go to emergency care now or call an ambulance.",
   "why": "A serious infection can look mild at this age.",
   "sources": [
    75,
    103
   ],
   "basis": "source"
  },
  {
   "id": "E05",
   "name": "Signs of a serious infection",
   "level": "emergency",
   "when": {
    "any": [
     {
      "finding": "serious_infection_signs",
      "operator": "has",
      "value": "any"
     },
     {
      "all": [
       {
        "finding": "fever",
        "operator": "is",
        "value": "yes"
       },
       {
        "any": [
         {
          "finding": "confused_or_drowsy",
          "operator": "is",
          "value": "yes"
         },
         {
          "finding": "breathing_or_swallowing_trouble",
          "operator": "is",
          "value": "yes"
         }
        ]
       }
      ]
     }
    ]
   },
   "anchors": [
    "serious_infection_signs",
    "fever",
    "confused_or_drowsy",
    "breathing_or_swallowing_trouble"
   ],
   "tell": "Call an ambulance now. Do not wait for a rash.",
   "why": "Meningitis and sepsis can start with leg pain, cold hands and feet and odd skin colour, hours before a rash.",
   "sources": [
    75,
    76
   ],
   "basis": "source"
  },
  {
   "id": "E06",
   "name": "Signs of a stroke",
   "level": "emergency",
   "when": {
    "finding": "stroke_signs",
    "operator": "is",
    "value": "yes"
   },
   "anchors": [
    "stroke_signs"
   ],
   "tell": "Call an ambulance now. Note when it began.",
   "why": "Fast treatment saves brain.",
   "sources": [
    43
   ],
   "basis": "source"
  },
  {
   "id": "E07",
   "name": "A clot in the lung",
   "level": "emergency",
   "when": {
    "all": [
     {
      "any": [
       {
        "finding": "one_limb_swollen",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "calf_hot_red_tender",
        "operator": "is",
        "value": "yes"
       },
       {
        "all": [
         {
          "finding": "body_parts",
          "operator": "has",
          "value": [
           "calf"
          ]
         },
         {
          "any": [
           {
            "finding": "cancer_now",
            "operator": "is",
            "value": "yes"
           },
           {
            "finding": "past_clot",
            "operator": "is",
            "value": "yes"
           },
           {
            "finding": "recent_surgery_bedrest_travel",
            "operator": "is",
            "value": "yes"
           },
           {
            "finding": "pregnant_now",
            "operator": "is",
            "value": "yes"
           },
           {
            "finding": "gave_birth_last_6_weeks",
            "operator": "is",
            "value": "yes"
           }
          ]
         }
        ]
       }
      ]
     },
     {
      "any": [
       {
        "finding": "breathing_or_swallowing_trouble",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "chest_pain_or_coughing_blood",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "faint_or_palpitations",
        "operator": "is",
        "value": "yes"
       }
      ]
     }
    ]
   },
   "anchors": [
    "one_limb_swollen",
    "calf_hot_red_tender",
    "breathing_or_swallowing_trouble",
    "chest_pain_or_coughing_blood",
    "faint_or_palpitations"
   ],
   "tell": "Call an ambulance now. Rest while you wait.",
   "why": "A clot in the leg can travel to the lung.",
   "sources": [
    31,
    52
   ],
   "basis": "source"
  },
  {
   "id": "E08",
   "name": "Something that looks like a heart attack",
   "level": "emergency",
   "when": {
    "any": [
     {
      "finding": "chest_pain_or_coughing_blood",
      "operator": "is",
      "value": "yes"
     },
     {
      "all": [
       {
        "finding": "body_parts",
        "operator": "has",
        "value": [
         "upper_arm",
         "forearm",
         "shoulder",
         "jaw"
        ]
       },
       {
        "finding": "sudden_severe_start",
        "operator": "is",
        "value": "yes"
       },
       {
        "any": [
         {
          "finding": "breathing_or_swallowing_trouble",
          "operator": "is",
          "value": "yes"
         },
         {
          "finding": "faint_or_palpitations",
          "operator": "is",
          "value": "yes"
         }
        ]
       }
      ]
     }
    ]
   },
   "anchors": [
    "chest_pain_or_coughing_blood",
    "sudden_severe_start",
    "breathing_or_swallowing_trouble",
    "faint_or_palpitations"
   ],
   "tell": "Call an ambulance now. Sit and rest.",
   "why": "Pain in the chest, arm or jaw can be the heart, sometimes without strong chest pain.",
   "sources": [
    84
   ],
   "basis": "source",
   "note": "The pattern of the arm alone is editorial."
  },
  {
   "id": "E09",
   "name": "A blocked artery of the limb",
   "level": "emergency",
   "when": {
    "any": [
     {
      "all": [
       {
        "finding": "limb_pale_blue_cold",
        "operator": "is",
        "value": "yes"
       },
       {
        "any": [
         {
          "finding": "sudden_severe_start",
          "operator": "is",
          "value": "yes"
         },
         {
          "finding": "constant_rest_pain",
          "operator": "is",
          "value": "yes"
         },
         {
          "finding": "limb_numb_or_wont_move",
          "operator": "is",
          "value": "yes"
         }
        ]
       }
      ]
     },
     {
      "all": [
       {
        "finding": "sudden_severe_start",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "limb_numb_or_wont_move",
        "operator": "is",
        "value": "yes"
       }
      ]
     }
    ]
   },
   "anchors": [
    "limb_pale_blue_cold",
    "sudden_severe_start",
    "constant_rest_pain",
    "limb_numb_or_wont_move"
   ],
   "tell": "Call an ambulance now. Do not heat, rub or raise the limb.",
   "why": "Pain, paleness, coldness, numbness and loss of movement together suggest that blood is not reaching the limb.",
   "sources": [
    33,
    46
   ],
   "basis": "source",
   "note": "“Do not heat, rub or raise” is unconfirmed general medical knowledge."
  },
  {
   "id": "E10",
   "name": "Pressure inside a muscle",
   "level": "emergency",
   "when": {
    "all": [
     {
      "finding": "passive_stretch_agony",
      "operator": "is",
      "value": "yes"
     },
     {
      "any": [
       {
        "finding": "recent_injury_or_cast",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "hard_new_exercise",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "limb_numb_or_wont_move",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "sudden_severe_start",
        "operator": "is",
        "value": "yes"
       }
      ]
     }
    ]
   },
   "anchors": [
    "passive_stretch_agony",
    "limb_numb_or_wont_move",
    "sudden_severe_start"
   ],
   "tell": "Call an ambulance or go to emergency care now. Loosen any bandage you can. Do not raise the limb above the heart.",
   "why": "Pressure inside the muscle can cut off its blood supply. It may need surgery quickly.",
   "sources": [
    33,
    50
   ],
   "basis": "source",
   "note": "The advice on the height of the limb is unconfirmed general medical knowledge."
  },
  {
   "id": "E11",
   "name": "Pressed nerves at the base of the spine",
   "level": "emergency",
   "when": {
    "any": [
     {
      "finding": "saddle_or_bladder_bowel_change",
      "operator": "is",
      "value": "yes"
     },
     {
      "all": [
       {
        "finding": "side_pattern",
        "operator": "is",
        "value": "both"
       },
       {
        "finding": "shoots_from_back_or_neck",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "weakness_spreading",
        "operator": "is",
        "value": "yes"
       }
      ]
     }
    ]
   },
   "anchors": [
    "saddle_or_bladder_bowel_change",
    "weakness_spreading"
   ],
   "tell": "Go to an emergency department now. Do not drive yourself. Call an ambulance if you cannot get there.",
   "why": "Pressed nerves can be damaged for good within hours.",
   "sources": [
    42
   ],
   "basis": "source"
  },
  {
   "id": "E12",
   "name": "Stiff jaw with another sign of tetanus",
   "level": "emergency",
   "when": {
    "all": [
     {
      "finding": "jaw_stiff",
      "operator": "is",
      "value": "yes"
     },
     {
      "any": [
       {
        "finding": "dirty_wound",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "tetanus_jab_current",
        "operator": "is",
        "value": "no"
       },
       {
        "finding": "body_parts",
        "operator": "has",
        "value": [
         "neck",
         "back",
         "belly",
         "whole_body"
        ]
       },
       {
        "finding": "breathing_or_swallowing_trouble",
        "operator": "is",
        "value": "yes"
       }
      ]
     }
    ]
   },
   "anchors": [
    "jaw_stiff"
   ],
   "tell": "Call an ambulance now.",
   "why": "Lockjaw and spasms can spread to the breathing. Up to about 21 days usually pass after the wound, so it may be forgotten.",
   "sources": [
    41
   ],
   "basis": "source"
  },
  {
   "id": "E13",
   "name": "Severe spasms from low calcium or magnesium",
   "level": "emergency",
   "when": {
    "all": [
     {
      "any": [
       {
        "finding": "hand_foot_claw",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "tingling_mouth_fingers",
        "operator": "is",
        "value": "yes"
       }
      ]
     },
     {
      "any": [
       {
        "finding": "breathing_or_swallowing_trouble",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "faint_or_palpitations",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "awake_and_talking",
        "operator": "is",
        "value": "no"
       },
       {
        "finding": "confused_or_drowsy",
        "operator": "is",
        "value": "yes"
       }
      ]
     }
    ]
   },
   "anchors": [
    "hand_foot_claw",
    "tingling_mouth_fingers",
    "breathing_or_swallowing_trouble",
    "faint_or_palpitations",
    "awake_and_talking",
    "confused_or_drowsy"
   ],
   "tell": "Call an ambulance now.",
   "why": "Very low calcium or magnesium can close the voice box, cause fits or upset the heart.",
   "sources": [
    48
   ],
   "basis": "editorial",
   "note": "The source supports the danger."
  },
  {
   "id": "E14",
   "name": "Muscle breaking down",
   "level": "emergency",
   "when": {
    "all": [
     {
      "finding": "dark_urine",
      "operator": "is",
      "value": "yes"
     },
     {
      "any": [
       {
        "finding": "muscle_ache_all_over",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "hard_new_exercise",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "in_heat",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "med_statin",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "toxin_or_drug_exposure",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "dehydration_signs",
        "operator": "has",
        "value": [
         "no_wee_8_hours"
        ]
       }
      ]
     }
    ]
   },
   "anchors": [
    "dark_urine",
    "muscle_ache_all_over"
   ],
   "tell": "Stop activity. Get to emergency care now and ask to be checked for rhabdomyolysis (a creatine kinase, CK, blood test).",
   "why": "Broken-down muscle can harm the kidneys and heart. It can start days after the effort.",
   "sources": [
    34
   ],
   "basis": "source",
   "note": "The source says immediate medical care; the level of an ambulance is editorial."
  },
  {
   "id": "E15",
   "name": "Heatstroke",
   "level": "emergency",
   "when": {
    "any": [
     {
      "finding": "heat_illness_signs",
      "operator": "has",
      "value": [
       "still_unwell_30_min"
      ]
     },
     {
      "all": [
       {
        "finding": "in_heat",
        "operator": "is",
        "value": "yes"
       },
       {
        "any": [
         {
          "finding": "confused_or_drowsy",
          "operator": "is",
          "value": "yes"
         },
         {
          "finding": "awake_and_talking",
          "operator": "is",
          "value": "no"
         },
         {
          "finding": "faint_or_palpitations",
          "operator": "is",
          "value": "yes"
         }
        ]
       }
      ]
     }
    ]
   },
   "anchors": [
    "heat_illness_signs",
    "confused_or_drowsy",
    "awake_and_talking",
    "faint_or_palpitations"
   ],
   "tell": "Call an ambulance now. Move to a cool place, wet the skin, fan, cold packs in armpits and neck. Nothing to drink if drowsy.",
   "why": "Heat exhaustion can become heatstroke.",
   "sources": [
    36
   ],
   "basis": "source"
  },
  {
   "id": "E16",
   "name": "Low sugar, severe",
   "level": "emergency",
   "when": {
    "all": [
     {
      "any": [
       {
        "finding": "med_glucose_lowering",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "diabetes",
        "operator": "in",
        "value": [
         "type_1",
         "type_2",
         "in_pregnancy"
        ]
       }
      ]
     },
     {
      "finding": "hypo_signs",
      "operator": "is",
      "value": "yes"
     },
     {
      "any": [
       {
        "finding": "confused_or_drowsy",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "awake_and_talking",
        "operator": "is",
        "value": "no"
       },
       {
        "finding": "breathing_or_swallowing_trouble",
        "operator": "is",
        "value": "yes"
       }
      ]
     }
    ]
   },
   "anchors": [
    "hypo_signs",
    "confused_or_drowsy",
    "awake_and_talking",
    "breathing_or_swallowing_trouble"
   ],
   "tell": "If they cannot swallow safely: call an ambulance, recovery position, nothing by mouth. If awake and swallowing: a sugary drink or sweets at once, then call if not better in minutes.",
   "why": "Low sugar can cause shaking and fits that look like cramps.",
   "sources": [
    68
   ],
   "basis": "source"
  },
  {
   "id": "E17",
   "name": "Dangerous potassium",
   "level": "emergency",
   "when": {
    "all": [
     {
      "any": [
       {
        "finding": "kidney_status",
        "operator": "in",
        "value": [
         "disease",
         "dialysis",
         "dialysis_missed"
        ]
       },
       {
        "finding": "med_diuretic",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "supplement_potassium_magnesium",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "vomit_or_diarrhoea",
        "operator": "is",
        "value": "a_lot"
       },
       {
        "finding": "restricted_eating",
        "operator": "is",
        "value": "yes"
       }
      ]
     },
     {
      "any": [
       {
        "finding": "faint_or_palpitations",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "weakness_spreading",
        "operator": "is",
        "value": "yes"
       }
      ]
     }
    ]
   },
   "anchors": [
    "faint_or_palpitations",
    "weakness_spreading"
   ],
   "tell": "Call an ambulance now. Say if there are kidney problems, and which tablets are taken.",
   "why": "Very high or very low potassium can stop the heart or paralyse muscles.",
   "sources": [
    65,
    66
   ],
   "basis": "editorial",
   "note": "The sources support the danger."
  },
  {
   "id": "E18",
   "name": "Missed dialysis and unwell",
   "level": "emergency",
   "when": {
    "all": [
     {
      "finding": "kidney_status",
      "operator": "is",
      "value": "dialysis_missed"
     },
     {
      "any": [
       {
        "finding": "weakness_spreading",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "faint_or_palpitations",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "breathing_or_swallowing_trouble",
        "operator": "is",
        "value": "yes"
       }
      ]
     }
    ]
   },
   "anchors": [
    "weakness_spreading",
    "faint_or_palpitations",
    "breathing_or_swallowing_trouble"
   ],
   "tell": "Call an ambulance now, then the dialysis unit.",
   "why": "Potassium may be high, and there may be too much fluid in the body.",
   "sources": [
    66
   ],
   "basis": "editorial"
  },
  {
   "id": "E19",
   "name": "Spreading weakness with trouble breathing",
   "level": "emergency",
   "when": {
    "all": [
     {
      "finding": "weakness_spreading",
      "operator": "is",
      "value": "yes"
     },
     {
      "any": [
       {
        "finding": "breathing_or_swallowing_trouble",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "limb_numb_or_wont_move",
        "operator": "is",
        "value": "yes"
       }
      ]
     }
    ]
   },
   "anchors": [
    "weakness_spreading",
    "breathing_or_swallowing_trouble",
    "limb_numb_or_wont_move"
   ],
   "tell": "Call an ambulance now.",
   "why": "Guillain-Barré syndrome can weaken the muscles of breathing.",
   "sources": [
    78
   ],
   "basis": "source"
  },
  {
   "id": "E20",
   "name": "Twisting caused by a medicine, with trouble breathing",
   "level": "emergency",
   "when": {
    "all": [
     {
      "finding": "eyes_neck_twisting",
      "operator": "is",
      "value": "yes"
     },
     {
      "finding": "breathing_or_swallowing_trouble",
      "operator": "is",
      "value": "yes"
     }
    ]
   },
   "anchors": [
    "eyes_neck_twisting",
    "breathing_or_swallowing_trouble"
   ],
   "tell": "Call an ambulance now. Bring the medicine packet.",
   "why": "A reaction to sickness or mental health medicine can tighten the throat.",
   "sources": [
    85
   ],
   "basis": "editorial",
   "note": "The source supports the danger."
  },
  {
   "id": "E21",
   "name": "Alcohol withdrawal",
   "level": "emergency",
   "when": {
    "all": [
     {
      "finding": "alcohol_stopped_recently",
      "operator": "is",
      "value": "yes"
     },
     {
      "any": [
       {
        "finding": "confused_or_drowsy",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "fit_like_movements",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "faint_or_palpitations",
        "operator": "is",
        "value": "yes"
       }
      ]
     }
    ]
   },
   "anchors": [
    "confused_or_drowsy",
    "fit_like_movements",
    "faint_or_palpitations"
   ],
   "tell": "Call an ambulance now.",
   "why": "Withdrawal can cause fits and can kill.",
   "sources": [
    86
   ],
   "basis": "source"
  },
  {
   "id": "E22",
   "name": "A fit in pregnancy or soon after birth",
   "level": "emergency",
   "when": {
    "all": [
     {
      "any": [
       {
        "finding": "pregnant_now",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "gave_birth_last_6_weeks",
        "operator": "is",
        "value": "yes"
       }
      ]
     },
     {
      "finding": "fit_like_movements",
      "operator": "is",
      "value": "yes"
     }
    ]
   },
   "anchors": [
    "fit_like_movements",
    "pregnant_now"
   ],
   "tell": "Call an ambulance now.",
   "why": "It may be eclampsia.",
   "sources": [
    53
   ],
   "basis": "editorial",
   "note": "The source describes the illness and its urgency; the link of fits to eclampsia is unconfirmed general medical knowledge."
  },
  {
   "id": "E23",
   "name": "High fever, stiff muscles and muddle after a medicine",
   "level": "emergency",
   "when": {
    "all": [
     {
      "any": [
       {
        "finding": "med_antisickness_or_antipsychotic",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "med_new_or_changed",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "toxin_or_drug_exposure",
        "operator": "is",
        "value": "yes"
       }
      ]
     },
     {
      "finding": "fever",
      "operator": "is",
      "value": "yes"
     },
     {
      "finding": "confused_or_drowsy",
      "operator": "is",
      "value": "yes"
     }
    ]
   },
   "anchors": [
    "fever",
    "confused_or_drowsy"
   ],
   "tell": "Call an ambulance now. Bring the packets.",
   "why": "Some reactions to medicines cause stiffness and dangerous heat.",
   "sources": [],
   "basis": "unconfirmed"
  },
  {
   "id": "E24",
   "name": "Poisoning or a bite with spasms",
   "level": "emergency",
   "when": {
    "all": [
     {
      "finding": "toxin_or_drug_exposure",
      "operator": "is",
      "value": "yes"
     },
     {
      "finding": "body_parts",
      "operator": "has",
      "value": [
       "whole_body",
       "belly",
       "neck",
       "jaw"
      ]
     }
    ]
   },
   "anchors": [
    "body_parts"
   ],
   "tell": "Call an ambulance or poison service now.",
   "why": "Several poisons cause spasms.",
   "sources": [
    3
   ],
   "basis": "editorial"
  },
  {
   "id": "E25",
   "name": "A baby who does not recover from jerks",
   "level": "emergency",
   "when": {
    "all": [
     {
      "finding": "age_band",
      "operator": "in",
      "value": [
       "under_3_months",
       "3_11_months",
       "1_2"
      ]
     },
     {
      "finding": "baby_jerk_clusters",
      "operator": "is",
      "value": "yes"
     },
     {
      "any": [
       {
        "finding": "serious_infection_signs",
        "operator": "has",
        "value": [
         "floppy",
         "odd_skin_colour"
        ]
       },
       {
        "finding": "fit_danger_signs",
        "operator": "has",
        "value": [
         "blue_or_hard_to_breathe",
         "over_5_minutes"
        ]
       }
      ]
     }
    ]
   },
   "anchors": [
    "baby_jerk_clusters",
    "serious_infection_signs",
    "fit_danger_signs"
   ],
   "tell": "Call an ambulance now.",
   "why": "Fits in a baby with a poor colour, or who does not wake well, are an emergency.",
   "sources": [
    39,
    77
   ],
   "basis": "source"
  },
  {
   "id": "E26",
   "name": "Severe sickle cell crisis",
   "level": "emergency",
   "when": {
    "all": [
     {
      "finding": "sickle_cell",
      "operator": "is",
      "value": "yes"
     },
     {
      "any": [
       {
        "finding": "chest_pain_or_coughing_blood",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "breathing_or_swallowing_trouble",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "fever",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "stroke_signs",
        "operator": "is",
        "value": "yes"
       }
      ]
     }
    ]
   },
   "anchors": [
    "chest_pain_or_coughing_blood",
    "breathing_or_swallowing_trouble",
    "fever",
    "stroke_signs"
   ],
   "tell": "Call an ambulance now and say sickle cell.",
   "why": "The limb pain may be a crisis that affects the chest or brain, or an infection.",
   "sources": [],
   "basis": "unconfirmed"
  },
  {
   "id": "E27",
   "name": "New weakness of the legs with known cancer",
   "level": "emergency",
   "when": {
    "all": [
     {
      "finding": "cancer_now",
      "operator": "is",
      "value": "yes"
     },
     {
      "any": [
       {
        "finding": "weakness_spreading",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "saddle_or_bladder_bowel_change",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "limb_numb_or_wont_move",
        "operator": "is",
        "value": "yes"
       }
      ]
     }
    ]
   },
   "anchors": [
    "weakness_spreading",
    "saddle_or_bladder_bowel_change",
    "limb_numb_or_wont_move"
   ],
   "tell": "Go to emergency care now and say that there is or was cancer.",
   "why": "Cancer can press on the spinal cord.",
   "sources": [
    73
   ],
   "basis": "editorial"
  },
  {
   "id": "E28",
   "name": "Hard to breathe or swallow, whatever the cause",
   "level": "emergency",
   "when": {
    "finding": "breathing_or_swallowing_trouble",
    "operator": "is",
    "value": "yes"
   },
   "anchors": [
    "breathing_or_swallowing_trouble"
   ],
   "tell": "Call an ambulance now.",
   "why": "It is never part of an ordinary cramp of an arm or a leg.",
   "sources": [],
   "basis": "editorial"
  },
  {
   "id": "E29",
   "name": "Muddled or very drowsy, whatever the cause",
   "level": "emergency",
   "when": {
    "finding": "confused_or_drowsy",
    "operator": "is",
    "value": "yes"
   },
   "anchors": [
    "confused_or_drowsy"
   ],
   "tell": "Call an ambulance now.",
   "why": "It is never part of an ordinary cramp of an arm or a leg.",
   "sources": [],
   "basis": "editorial"
  },
  {
   "id": "U01",
   "name": "A clot in a leg or arm",
   "level": "urgent_today",
   "when": {
    "any": [
     {
      "finding": "one_limb_swollen",
      "operator": "is",
      "value": "yes"
     },
     {
      "finding": "calf_hot_red_tender",
      "operator": "is",
      "value": "yes"
     },
     {
      "all": [
       {
        "finding": "body_parts",
        "operator": "has",
        "value": [
         "calf"
        ]
       },
       {
        "finding": "side_pattern",
        "operator": "is",
        "value": "same"
       },
       {
        "finding": "constant_rest_pain",
        "operator": "is",
        "value": "yes"
       },
       {
        "any": [
         {
          "finding": "pregnant_now",
          "operator": "is",
          "value": "yes"
         },
         {
          "finding": "gave_birth_last_6_weeks",
          "operator": "is",
          "value": "yes"
         },
         {
          "finding": "recent_surgery_bedrest_travel",
          "operator": "is",
          "value": "yes"
         },
         {
          "finding": "cancer_now",
          "operator": "is",
          "value": "yes"
         },
         {
          "finding": "past_clot",
          "operator": "is",
          "value": "yes"
         },
         {
          "finding": "recent_injury_or_cast",
          "operator": "is",
          "value": "yes"
         }
        ]
       }
      ]
     }
    ]
   },
   "anchors": [
    "one_limb_swollen",
    "calf_hot_red_tender",
    "constant_rest_pain"
   ],
   "tell": "Get seen today. Do not rub or stretch the leg hard. If there is breathlessness or chest pain, call an ambulance.",
   "why": "The pain of a clot can feel like a cramp.",
   "sources": [
    31,
    32
   ],
   "basis": "source",
   "note": "“Do not rub” is unconfirmed general medical knowledge."
  },
  {
   "id": "U05",
   "name": "Heat exhaustion",
   "level": "urgent_today",
   "when": {
    "finding": "heat_illness_signs",
    "operator": "has",
    "value": "any"
   },
   "anchors": [
    "heat_illness_signs"
   ],
   "tell": "Cool down now. If not better in 30 minutes, call an ambulance.",
   "why": "It can turn into heatstroke.",
   "sources": [
    36
   ],
   "basis": "source"
  },
  {
   "id": "U07",
   "name": "Dark wee",
   "level": "urgent_today",
   "when": {
    "finding": "dark_urine",
    "operator": "is",
    "value": "yes"
   },
   "anchors": [
    "dark_urine"
   ],
   "tell": "Get a urine and blood test today.",
   "why": "Broken-down muscle, and liver or kidney problems, need to be ruled out.",
   "sources": [
    34
   ],
   "basis": "editorial"
  },
  {
   "id": "U09",
   "name": "Hands or feet that lock",
   "level": "urgent_today",
   "when": {
    "finding": "hand_foot_claw",
    "operator": "is",
    "value": "yes"
   },
   "anchors": [
    "hand_foot_claw"
   ],
   "tell": "Ask for a blood test today for calcium, magnesium and potassium.",
   "why": "Mild spasms from low calcium can turn severe.",
   "sources": [
    48,
    49
   ],
   "basis": "editorial"
  },
  {
   "id": "U10",
   "name": "After a usual fit, now well",
   "level": "urgent_today",
   "when": {
    "all": [
     {
      "finding": "fit_like_movements",
      "operator": "is",
      "value": "yes"
     },
     {
      "any": [
       {
        "finding": "known_epilepsy",
        "operator": "is",
        "value": "yes"
       },
       {
        "all": [
         {
          "finding": "age_band",
          "operator": "in",
          "value": [
           "1_2",
           "3_7"
          ]
         },
         {
          "finding": "past_febrile_fit",
          "operator": "is",
          "value": "yes"
         },
         {
          "finding": "fever",
          "operator": "is",
          "value": "yes"
         }
        ]
       }
      ]
     }
    ]
   },
   "anchors": [
    "fit_like_movements"
   ],
   "tell": "Follow the seizure plan. Contact the doctor today if anything was different from usual.",
   "why": "Not every fit needs an ambulance when epilepsy is known.",
   "sources": [
    37,
    38,
    39
   ],
   "basis": "source"
  },
  {
   "id": "U11",
   "name": "A baby with sets of jerks, otherwise well",
   "level": "urgent_today",
   "when": {
    "all": [
     {
      "finding": "age_band",
      "operator": "in",
      "value": [
       "under_3_months",
       "3_11_months",
       "1_2"
      ]
     },
     {
      "finding": "baby_jerk_clusters",
      "operator": "is",
      "value": "yes"
     }
    ]
   },
   "anchors": [
    "baby_jerk_clusters"
   ],
   "tell": "Take the baby to a children’s emergency department today. Film it.",
   "why": "Infantile spasms look mild but need to be looked at the same day.",
   "sources": [
    77
   ],
   "basis": "source"
  },
  {
   "id": "U12",
   "name": "A baby under 1",
   "level": "urgent_today",
   "when": {
    "finding": "age_band",
    "operator": "in",
    "value": [
     "under_3_months",
     "3_11_months"
    ]
   },
   "anchors": [],
   "tell": "Get the baby seen today.",
   "why": "True muscle cramps are not expected at this age. Low calcium and fits are possible.",
   "sources": [
    27,
    82
   ],
   "basis": "editorial"
  },
  {
   "id": "U14",
   "name": "A child who limps or will not walk",
   "level": "urgent_today",
   "when": {
    "finding": "child_limp_or_wont_walk",
    "operator": "is",
    "value": "yes"
   },
   "anchors": [
    "child_limp_or_wont_walk"
   ],
   "tell": "Get the child seen today. With a fever, or a very unwell child, go to emergency care.",
   "why": "Infections of joints and bones and hip problems can hide as leg pain.",
   "sources": [
    55,
    56
   ],
   "basis": "source"
  },
  {
   "id": "U15",
   "name": "Warning signs in pregnancy or soon after birth",
   "level": "urgent_today",
   "when": {
    "all": [
     {
      "any": [
       {
        "finding": "pregnant_now",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "gave_birth_last_6_weeks",
        "operator": "is",
        "value": "yes"
       }
      ]
     },
     {
      "finding": "severe_headache_vision",
      "operator": "is",
      "value": "yes"
     }
    ]
   },
   "anchors": [
    "severe_headache_vision"
   ],
   "tell": "Call the maternity unit now.",
   "why": "It may be pre-eclampsia.",
   "sources": [
    53
   ],
   "basis": "source"
  },
  {
   "id": "U17",
   "name": "Spreading numbness or weakness",
   "level": "urgent_today",
   "when": {
    "finding": "weakness_spreading",
    "operator": "is",
    "value": "yes"
   },
   "anchors": [
    "weakness_spreading"
   ],
   "tell": "Get seen today. If it spreads quickly, call an ambulance.",
   "why": "It may get worse over hours.",
   "sources": [
    78
   ],
   "basis": "source"
  },
  {
   "id": "U18",
   "name": "Eyes, neck or jaw pulled to one side",
   "level": "urgent_today",
   "when": {
    "finding": "eyes_neck_twisting",
    "operator": "is",
    "value": "yes"
   },
   "anchors": [
    "eyes_neck_twisting"
   ],
   "tell": "Go to urgent or emergency care today with the medicine packet.",
   "why": "It can be a reaction to a medicine, and it can be treated.",
   "sources": [
    85
   ],
   "basis": "editorial"
  },
  {
   "id": "U19",
   "name": "Stopped alcohol",
   "level": "urgent_today",
   "when": {
    "finding": "alcohol_stopped_recently",
    "operator": "is",
    "value": "yes"
   },
   "anchors": [],
   "tell": "Get medical advice today. Do not stop suddenly on your own.",
   "why": "There is a risk of fits.",
   "sources": [
    86
   ],
   "basis": "editorial"
  },
  {
   "id": "U20",
   "name": "Dried out, or cannot keep fluids down",
   "level": "urgent_today",
   "when": {
    "any": [
     {
      "finding": "vomit_or_diarrhoea",
      "operator": "is",
      "value": "a_lot"
     },
     {
      "finding": "dehydration_signs",
      "operator": "has",
      "value": [
       "no_wee_8_hours",
       "sunken"
      ]
     },
     {
      "all": [
       {
        "finding": "dehydration_signs",
        "operator": "has",
        "value": [
         "dizzy_standing"
        ]
       },
       {
        "any": [
         {
          "finding": "vomit_or_diarrhoea",
          "operator": "in",
          "value": [
           "some",
           "a_lot"
          ]
         },
         {
          "finding": "in_heat",
          "operator": "is",
          "value": "yes"
         },
         {
          "finding": "fever",
          "operator": "is",
          "value": "yes"
         }
        ]
       }
      ]
     }
    ]
   },
   "anchors": [
    "vomit_or_diarrhoea",
    "dehydration_signs"
   ],
   "tell": "Get help today. If awake and able to swallow, sip a rehydration drink; with kidney, heart or liver disease or a fluid limit, ask first.",
   "why": "Loss of salt and water can be serious, most of all in babies and older people.",
   "sources": [
    88
   ],
   "basis": "source"
  },
  {
   "id": "U21",
   "name": "Signs of low sugar, awake",
   "level": "urgent_today",
   "when": {
    "all": [
     {
      "finding": "hypo_signs",
      "operator": "is",
      "value": "yes"
     },
     {
      "finding": "med_glucose_lowering",
      "operator": "is",
      "value": "yes"
     }
    ]
   },
   "anchors": [
    "hypo_signs"
   ],
   "tell": "If awake and able to swallow: take sugar now, then food. Call the diabetes team today if it keeps happening. If not awake: nothing by mouth, call an ambulance.",
   "why": "Low sugar can get worse quickly.",
   "sources": [
    68
   ],
   "basis": "editorial"
  },
  {
   "id": "U23",
   "name": "Dialysis missed",
   "level": "urgent_today",
   "when": {
    "finding": "kidney_status",
    "operator": "is",
    "value": "dialysis_missed"
   },
   "anchors": [],
   "tell": "Phone the dialysis unit now.",
   "why": "Potassium may be high.",
   "sources": [
    66
   ],
   "basis": "editorial"
  },
  {
   "id": "U24",
   "name": "Hot swollen limb with a fever",
   "level": "urgent_today",
   "when": {
    "all": [
     {
      "finding": "calf_hot_red_tender",
      "operator": "is",
      "value": "yes"
     },
     {
      "finding": "fever",
      "operator": "is",
      "value": "yes"
     }
    ]
   },
   "anchors": [
    "calf_hot_red_tender",
    "fever"
   ],
   "tell": "Get seen today.",
   "why": "It can be a clot or an infection.",
   "sources": [],
   "basis": "unconfirmed"
  },
  {
   "id": "U26",
   "name": "One alarm sign by itself",
   "level": "urgent_today",
   "when": {
    "any": [
     {
      "finding": "limb_pale_blue_cold",
      "operator": "is",
      "value": "yes"
     },
     {
      "finding": "limb_numb_or_wont_move",
      "operator": "is",
      "value": "yes"
     },
     {
      "finding": "sudden_severe_start",
      "operator": "is",
      "value": "yes"
     },
     {
      "finding": "faint_or_palpitations",
      "operator": "is",
      "value": "yes"
     },
     {
      "finding": "passive_stretch_agony",
      "operator": "is",
      "value": "yes"
     }
    ]
   },
   "anchors": [
    "limb_pale_blue_cold",
    "limb_numb_or_wont_move",
    "sudden_severe_start",
    "faint_or_palpitations",
    "passive_stretch_agony"
   ],
   "tell": "Get seen today. Call an ambulance if a second sign appears.",
   "why": "It is a sign that can belong to an emergency, even when it stands alone.",
   "sources": [],
   "basis": "editorial"
  },
  {
   "id": "U29",
   "name": "Stiff jaw",
   "level": "urgent_today",
   "when": {
    "finding": "jaw_stiff",
    "operator": "is",
    "value": "yes"
   },
   "anchors": [
    "jaw_stiff"
   ],
   "tell": "Get seen today. If spasms start, call an ambulance.",
   "why": "A wound that let tetanus in can be forgotten.",
   "sources": [
    41
   ],
   "basis": "editorial"
  },
  {
   "id": "U30",
   "name": "Possible poisoning, bite, drugs or overdose",
   "level": "urgent_today",
   "when": {
    "finding": "toxin_or_drug_exposure",
    "operator": "is",
    "value": "yes"
   },
   "anchors": [],
   "tell": "Phone a poison service or get help today.",
   "why": "Some poisons act late.",
   "sources": [
    3
   ],
   "basis": "editorial"
  },
  {
   "id": "U31",
   "name": "Fit-like movements while awake",
   "level": "urgent_today",
   "when": {
    "all": [
     {
      "finding": "fit_like_movements",
      "operator": "is",
      "value": "yes"
     },
     {
      "finding": "awake_and_talking",
      "operator": "is",
      "value": "yes"
     }
    ]
   },
   "anchors": [
    "fit_like_movements"
   ],
   "tell": "Get seen today. Call an ambulance if it happens again, or if speech, face or strength change.",
   "why": "It can come from the brain even when the person stays awake.",
   "sources": [],
   "basis": "editorial"
  },
  {
   "id": "U33",
   "name": "A fit, whatever else is answered",
   "level": "urgent_today",
   "when": {
    "finding": "fit_like_movements",
    "operator": "is",
    "value": "yes"
   },
   "anchors": [
    "fit_like_movements"
   ],
   "tell": "Get seen today. Call an ambulance now unless this is a known, usual fit and they are fully awake again.",
   "why": "It is not a muscle cramp, and the answers do not say yet how dangerous it is.",
   "sources": [
    37,
    38
   ],
   "basis": "editorial"
  },
  {
   "id": "U34",
   "name": "A blackout, whatever else is answered",
   "level": "urgent_today",
   "when": {
    "finding": "awake_and_talking",
    "operator": "is",
    "value": "no"
   },
   "anchors": [
    "awake_and_talking"
   ],
   "tell": "Get seen today. Call an ambulance now if they are not fully awake and well.",
   "why": "An ordinary cramp never takes a person’s awareness away.",
   "sources": [],
   "basis": "editorial"
  },
  {
   "id": "G03",
   "name": "A child of 1 or 2 years",
   "level": "see_clinician_soon",
   "when": {
    "finding": "age_band",
    "operator": "is",
    "value": "1_2"
   },
   "anchors": [],
   "tell": "Have a doctor or nurse look at it within days, even when no danger sign is there.",
   "why": "True muscle cramps are unusual at this age.",
   "sources": [
    27,
    77
   ],
   "basis": "editorial"
  },
  {
   "id": "G04",
   "name": "Under 3 with a fever, and a jerk, odd colour, drowsiness or not walking",
   "level": "emergency",
   "when": {
    "all": [
     {
      "finding": "age_band",
      "operator": "in",
      "value": [
       "under_3_months",
       "3_11_months",
       "1_2"
      ]
     },
     {
      "any": [
       {
        "finding": "fever",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "young_child_fever",
        "operator": "is",
        "value": "yes"
       }
      ]
     },
     {
      "any": [
       {
        "finding": "fit_like_movements",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "baby_jerk_clusters",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "serious_infection_signs",
        "operator": "has",
        "value": "any"
       },
       {
        "finding": "confused_or_drowsy",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "child_limp_or_wont_walk",
        "operator": "is",
        "value": "yes"
       }
      ]
     }
    ]
   },
   "anchors": [
    "fever",
    "young_child_fever",
    "fit_like_movements",
    "baby_jerk_clusters",
    "serious_infection_signs",
    "confused_or_drowsy",
    "child_limp_or_wont_walk"
   ],
   "tell": "Call an ambulance now. Lay the child on their side.",
   "why": "A fever with jerking, odd colour, drowsiness or not walking can be a serious infection at this age.",
   "sources": [
    39,
    75
   ],
   "basis": "editorial"
  },
  {
   "id": "G04b",
   "name": "Under 3 with a fever and limb pain",
   "level": "urgent_today",
   "when": {
    "all": [
     {
      "finding": "age_band",
      "operator": "in",
      "value": [
       "under_3_months",
       "3_11_months",
       "1_2"
      ]
     },
     {
      "any": [
       {
        "finding": "fever",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "young_child_fever",
        "operator": "is",
        "value": "yes"
       }
      ]
     }
    ]
   },
   "anchors": [
    "fever",
    "young_child_fever"
   ],
   "tell": "Get the child seen today.",
   "why": "Infections of bones and joints can look like leg cramps.",
   "sources": [
    55,
    56
   ],
   "basis": "editorial"
  },
  {
   "id": "G05",
   "name": "A child of 3 to 7 years",
   "level": "routine",
   "when": {
    "finding": "age_band",
    "operator": "is",
    "value": "3_7"
   },
   "anchors": [],
   "tell": "Mention it at the next visit. Go today if the child limps or will not put weight on a leg, and within days for pain in one place or in the morning.",
   "why": "Night cramps were seen only from the age of 8 in a large clinic survey.",
   "sources": [
    27,
    54
   ],
   "basis": "editorial"
  },
  {
   "id": "G08",
   "name": "Pregnant, or within 6 weeks after birth",
   "level": "routine",
   "when": {
    "any": [
     {
      "finding": "pregnant_now",
      "operator": "is",
      "value": "yes"
     },
     {
      "finding": "gave_birth_last_6_weeks",
      "operator": "is",
      "value": "yes"
     }
    ]
   },
   "anchors": [
    "pregnant_now"
   ],
   "tell": "Mention the cramps at the next visit to the midwife or doctor. Go today if one leg swells.",
   "why": "Cramps are common in pregnancy; clots are more likely too.",
   "sources": [
    52
   ],
   "basis": "editorial"
  },
  {
   "id": "G09",
   "name": "65 or over",
   "level": "routine",
   "when": {
    "finding": "age_band",
    "operator": "is",
    "value": "65_plus"
   },
   "anchors": [],
   "tell": "Mention the cramps at the next visit. Go within days if they began in the last 4 weeks.",
   "why": "Medicines and other illnesses are more often part of it at this age.",
   "sources": [
    23
   ],
   "basis": "editorial"
  },
  {
   "id": "G10",
   "name": "Kidney disease or dialysis",
   "level": "see_clinician_soon",
   "when": {
    "finding": "kidney_status",
    "operator": "in",
    "value": [
     "disease",
     "dialysis",
     "dialysis_missed"
    ]
   },
   "anchors": [],
   "tell": "Tell the kidney team within days. Do not take extra fluids, potassium, magnesium or salt substitutes for the cramps.",
   "why": "The salts in the blood may be out of balance.",
   "sources": [
    61,
    66
   ],
   "basis": "editorial"
  },
  {
   "id": "G13",
   "name": "Diabetes",
   "level": "routine",
   "when": {
    "finding": "diabetes",
    "operator": "in",
    "value": [
     "type_1",
     "type_2",
     "in_pregnancy"
    ]
   },
   "anchors": [],
   "tell": "Mention the cramps at the next diabetes visit. Go sooner with numb feet or a sore on the foot.",
   "why": "Diabetes can affect the nerves and blood vessels of the legs.",
   "sources": [
    62,
    63
   ],
   "basis": "editorial"
  }
 ],
 "sources": {
  "3": {
   "id": 3,
   "citation": "National Health Service (NHS), England. Leg cramps.",
   "url": "https://www.nhs.uk/conditions/leg-cramps/",
   "read": "M"
  },
  "23": {
   "id": 23,
   "citation": "Maisonneuve H, Chambe J, Delacour C, et al. Prevalence of cramps in patients over the age of 60 in primary care: a cross sectional study. BMC Family Practice 2016;17.",
   "url": "https://doi.org/10.1186/s12875-016-0509-9",
   "read": "A"
  },
  "27": {
   "id": 27,
   "citation": "Leung AKC, et al. Nocturnal leg cramps in children: incidence and clinical characteristics. Journal of the National Medical Association 1999;91(6):329–332. PMID 10388258.",
   "url": "https://pubmed.ncbi.nlm.nih.gov/10388258/",
   "read": "A"
  },
  "31": {
   "id": 31,
   "citation": "NHS. Deep vein thrombosis (DVT).",
   "url": "https://www.nhs.uk/conditions/deep-vein-thrombosis-dvt/",
   "read": "M"
  },
  "32": {
   "id": 32,
   "citation": "University College London Hospitals NHS Foundation Trust. Deep vein thrombosis: patient information.",
   "url": "https://uclh.nhs.uk/patients-and-visitors/patient-information-pages/deep-vein-thrombosis",
   "read": "A"
  },
  "33": {
   "id": 33,
   "citation": "Royal College of Emergency Medicine Learning. Acute limb ischaemia: the 6 Ps.",
   "url": "https://www.rcemlearning.co.uk/modules/acute-limb-ischaemia/lessons/clinical-assessment-and-risk-stratification-18/topic/the-6-ps/",
   "read": "F"
  },
  "34": {
   "id": 34,
   "citation": "US Centers for Disease Control and Prevention, National Institute for Occupational Safety and Health (NIOSH). Signs and symptoms of rhabdomyolysis.",
   "url": "https://www.cdc.gov/niosh/topics/rhabdo/symptoms.html",
   "read": "F"
  },
  "36": {
   "id": 36,
   "citation": "NHS Black Country Integrated Care Board. Signs of heat exhaustion and heatstroke; and NHS advice in republished copies.",
   "url": "https://blackcountry.icb.nhs.uk/news-and-events/latest-news/local-gp-shares-signs-heat-exhaustion-and-heatstroke",
   "read": "F"
  },
  "37": {
   "id": 37,
   "citation": "NHS. What to do if someone has a seizure (fit).",
   "url": "https://www.nhs.uk/conditions/what-to-do-if-someone-has-a-seizure-fit/",
   "read": "M"
  },
  "38": {
   "id": 38,
   "citation": "Epilepsy Society. When to dial 999.",
   "url": "https://www.epilepsysociety.org.uk/when-dial-999",
   "read": "F"
  },
  "39": {
   "id": 39,
   "citation": "NHS Healthier Together (South Yorkshire and Bassetlaw; Frimley; West Yorkshire; national templates). Seizure / febrile convulsion.",
   "url": "https://sybhealthiertogether.nhs.uk/national/worried-your-child-unwell/seizurefebrile-convulsion",
   "read": "F"
  },
  "40": {
   "id": 40,
   "citation": "NICE Clinical Knowledge Summaries. Febrile seizure. Revised November 2018 (abstract), and GP magazine summary of CKS advice.",
   "url": "https://www.gponline.com/cks-clinical-solutions-febrile-seizures/neurology/neurology/article/943353",
   "read": "A"
  },
  "41": {
   "id": 41,
   "citation": "NHS. Tetanus.",
   "url": "https://www.nhs.uk/conditions/tetanus/",
   "read": "M"
  },
  "42": {
   "id": 42,
   "citation": "Cauda equina warning signs. ; Connect Health. ; Healthify New Zealand, Sciatica.",
   "url": "https://www.backes.org.uk/cauda-equina-warning-signs/",
   "read": "F"
  },
  "43": {
   "id": 43,
   "citation": "Ashford and St Peter’s Hospitals NHS Foundation Trust. Recognising a stroke (FAST).",
   "url": "https://ashfordstpeters.nhs.uk/recognising-a-stroke",
   "read": "F"
  },
  "46": {
   "id": 46,
   "citation": "NHS 111 Wales. Peripheral arterial disease. ; NHS archived symptoms page.",
   "url": "https://111.wales.nhs.uk/peripheralarterialdisease(pad)/?locale=en",
   "read": "F"
  },
  "48": {
   "id": 48,
   "citation": "Tohme JF, Bilezikian JP. Diagnosis and treatment of hypocalcemic emergencies. The Endocrinologist 1996;6. (A); with a Harrison’s manual extract on hypocalcaemia.",
   "url": "https://journals.lww.com/theendocrinologist/abstract/1996/01000/diagnosis_and_treatment_of_hypocalcemic.3.aspx",
   "read": "A"
  },
  "49": {
   "id": 49,
   "citation": "nidirect. Hypoparathyroidism.",
   "url": "https://nidirect.gov.uk/node/12122",
   "read": "F"
  },
  "50": {
   "id": 50,
   "citation": "NHS. Compartment syndrome.",
   "url": "https://www.nhs.uk/conditions/compartment-syndrome/",
   "read": "M"
  },
  "52": {
   "id": 52,
   "citation": "Aneurin Bevan University Health Board Healthier Together. Pain in your calf, thigh, groin or when you breathe (DVT or PE).",
   "url": "https://abbhealthiertogether.cymru.nhs.uk/pregnant-women/after-you-have-had-your-baby-2/pain-your-calf-thigh-groin-or-when-you-breathe-dvt-or-pe",
   "read": "F"
  },
  "53": {
   "id": 53,
   "citation": "Action on Pre-eclampsia. What is pre-eclampsia?.",
   "url": "https://action-on-pre-eclampsia.org.uk/public-area/what-is-pre-eclampsia/",
   "read": "F"
  },
  "54": {
   "id": 54,
   "citation": "NHS. Growing pains.",
   "url": "https://www.nhs.uk/conditions/growing-pains/",
   "read": "M"
  },
  "55": {
   "id": 55,
   "citation": "NHS Healthier Together Frimley. Limp.",
   "url": "https://frimley-healthiertogether.nhs.uk/parentscarers/worried-your-child-unwell/limp",
   "read": "F"
  },
  "56": {
   "id": 56,
   "citation": "NHS Greater Glasgow and Clyde. Atraumatic painful limb, paediatrics (1126). 2019.",
   "url": "https://rightdecisions.scot.nhs.uk/shared-content/ggc-clinical-guidelines/paediatrics/emergency-medicine/atraumatic-painful-limb-paediatrics-1126",
   "read": "A"
  },
  "61": {
   "id": 61,
   "citation": "Holley JL. Muscle cramps in dialysis patients. UpToDate 2017, opening section. ; Advanced Renal Education, Cramping.",
   "url": "https://www.uptodate.com/contents/muscle-cramps-in-dialysis-patients",
   "read": "A"
  },
  "62": {
   "id": 62,
   "citation": "Hu H, Wang C, Liang K, et al. Relationship between muscle cramps and diabetic retinopathy in patients with type 2 diabetes. Diabetes, Metabolic Syndrome and Obesity 2022;15:827–837.",
   "url": "https://doi.org/10.2147/DMSO.S352735",
   "read": "A"
  },
  "63": {
   "id": 63,
   "citation": "Patient. Diabetic neuropathy (professional reference).",
   "url": "http://patient.info/doctor/diabetic-neuropathy",
   "read": "A"
  },
  "65": {
   "id": 65,
   "citation": "Royal College of Emergency Medicine Learning. Hypokalaemia: symptoms and arrhythmias. (F); Disorders of potassium homeostasis, abstract.",
   "url": "https://www.rcemlearning.co.uk/modules/disorders-of-potassium-balance/lessons/hypokalaemia/topic/symptoms-and-arrhythmias/",
   "read": "A"
  },
  "66": {
   "id": 66,
   "citation": "Royal College of Emergency Medicine Learning. Hyperkalaemia: symptoms and arrhythmias.",
   "url": "https://www.rcemlearning.co.uk/modules/disorders-of-potassium-balance/lessons/hyperkalaemia/topic/symptoms-and-arrhythmias-2/",
   "read": "F"
  },
  "68": {
   "id": 68,
   "citation": "East of England Ambulance Service NHS Trust. Hypoglycaemia advice.",
   "url": "https://eastamb.nhs.uk/your-service/emergency-advice/hypoglycaemia",
   "read": "F"
  },
  "73": {
   "id": 73,
   "citation": "Mayo Clinic News Network. Self-care for night leg cramps.",
   "url": "http://newsnetwork.mayoclinic.org/discussion/preventing-a-jolt-in-the-night-self-care-for-night-leg-cramps",
   "read": "F"
  },
  "75": {
   "id": 75,
   "citation": "Meningitis Research Foundation. Safety netting resources.",
   "url": "https://www.meningitis.org/meningitis/safety-netting-resources-hub",
   "read": "F"
  },
  "76": {
   "id": 76,
   "citation": "Patient. Meningitis and septicaemia in children with fever. 2017.",
   "url": "https://patient.info/health/fever-in-children-high-temperature/meningitis-and-septicaemia",
   "read": "F"
  },
  "77": {
   "id": 77,
   "citation": "UK Infantile Spasms Trust. About infantile spasms. ; Don’t Forget the Bubbles. Infantile spasms. ; Sydney Children’s Hospitals Network factsheet.",
   "url": "https://ukinfantilespasmstrust.org/about-infantile-spasms/",
   "read": "A"
  },
  "78": {
   "id": 78,
   "citation": "NHS. Guillain-Barré syndrome: symptoms (archived and republished). ; Mayo Clinic.",
   "url": "http://www.nhs.uk/Conditions/Guillain-Barre-syndrome/Pages/Symptoms.aspx",
   "read": "F"
  },
  "82": {
   "id": 82,
   "citation": "Ladhani S, Srinivasan L, Buchanan C, Allgrove J. Presentation of vitamin D deficiency. Archives of Disease in Childhood 2004;89:781.",
   "url": "https://adc.bmj.com/content/89/8/781",
   "read": "A"
  },
  "84": {
   "id": 84,
   "citation": "NHS. Heart attack symptoms (republished copies). ; New Zealand Ministry of Health. Heart attack.",
   "url": "https://www.nhs.uk/conditions/heart-attack/",
   "read": "M"
  },
  "85": {
   "id": 85,
   "citation": "EMed Ireland. Dystonic reaction.",
   "url": "https://emed.ie/Toxicology/Dystonic_Reaction.php",
   "read": "F"
  },
  "86": {
   "id": 86,
   "citation": "Drinkaware. Alcohol withdrawal symptoms.",
   "url": "https://drinkaware.co.uk/facts/health-effects-of-alcohol/general-health-effects/alcohol-withdrawal-symptoms",
   "read": "F"
  },
  "88": {
   "id": 88,
   "citation": "NHS. Dehydration (republished copies). ; Dementia UK. Hydration.",
   "url": "https://www.nhs.uk/conditions/dehydration/",
   "read": "M"
  },
  "102": {
   "id": 102,
   "citation": "Epilepsy Association of Sri Lanka. What do I do if someone is having a seizure?.",
   "url": "https://easrilanka.org/faqs/what-do-i-do-if-someone-is-having-a-seizure/",
   "read": "F"
  },
  "103": {
   "id": 103,
   "citation": "NHS Bedfordshire, Luton and Milton Keynes Healthier Together. Sepsis: spotting the signs.",
   "url": "https://blmkhealthiertogether.nhs.uk/parentscarers/worried-your-child-unwell/sepsis-spotting-signs",
   "read": "F"
  }
 },
 "regions": [
  {
   "number": "112",
   "where": "Most of Europe, India, most mobile phones"
  },
  {
   "number": "999",
   "where": "United Kingdom, Ireland, Hong Kong, Malaysia"
  },
  {
   "number": "911",
   "where": "United States, Canada, Mexico"
  },
  {
   "number": "000",
   "where": "Australia"
  },
  {
   "number": "111",
   "where": "New Zealand"
  }
 ],
 "advice": {
  "levels": {
   "emergency": {
    "headline": "Call an ambulance now",
    "meaning": "Something you answered can be an emergency."
   },
   "urgent_today": {
    "headline": "Get medical help today",
    "meaning": "Phone a doctor or an advice line today. Do not wait until tomorrow."
   },
   "see_clinician_soon": {
    "headline": "See a doctor, nurse or pharmacist within days",
    "meaning": "At most 2 weeks. Sooner if it gets worse."
   },
   "routine": {
    "headline": "Mention it at your next visit",
    "meaning": "Make an appointment that is not urgent. Sooner if it gets worse."
   },
   "self_care": {
    "headline": "Home steps are reasonable",
    "meaning": "Come back if anything changes."
   }
  },
  "floors": {
   "urgent_today": "Something that could be an emergency is not answered yet.",
   "see_clinician_soon": "Something that could be serious is not answered yet.",
   "routine": "Something about health or medicines is not answered yet."
  },
  "come_back_if": [
   "new swelling",
   "heat or redness on one side",
   "breathlessness or chest pain",
   "weakness",
   "numbness around the bottom",
   "dark wee",
   "a fever",
   "a fit",
   "a cramp over 10 minutes"
  ],
  "check_again": "Check again in 24 hours, or at once if anything changes.",
  "nothing_ticked": {
   "headline": "No emergency sign ticked",
   "meaning": "This is not an all-clear. This page looks for emergency signs and for nothing else.",
   "ten_minutes": "An ordinary cramp lets go within about 10 minutes. If this one does not, get help today.",
   "not_covered": [
    "what is causing the cramps",
    "medicines that can bring cramps on",
    "illnesses that come slowly, over weeks or months"
   ]
  },
  "see_today": [
   "one leg or arm is swollen, hot, or redder or darker than the other",
   "there is pain in a leg or foot all the time, even at rest",
   "a child limps or will not put weight on a leg",
   "a cramp goes on for more than 10 minutes",
   "there is a dirty wound and the tetanus jabs are not up to date",
   "cramps come with being sick, runny poo or very little wee",
   "muscles ache or feel weak while taking a statin",
   "hands or feet lock into a bent shape, or there is tingling around the mouth",
   "a hurt, plastered or tightly bandaged limb hurts more and more (an ambulance if it is very bad)",
   "there is new pain in one calf after an operation, days in bed, a long journey or birth, or in pregnancy, with cancer or after a past clot",
   "a bad headache or blurred sight comes in pregnancy or within 6 weeks after birth",
   "sickle cell disease comes with limb pain (an ambulance if there is fever or chest pain)",
   "a dialysis was missed or cut short",
   "it could be a poison, a bite, drugs or too much of a medicine",
   "alcohol or a sedative was stopped in the last week",
   "someone on insulin is shaky, sweaty or hungry (sugar first, if awake and able to swallow)"
  ],
  "see_soon": [
   "a muscle is getting weaker or thinner, or you trip or drop things more",
   "cramps are new and you are 65 or over",
   "they keep coming, get worse, or spoil your sleep",
   "feet or hands tingle or feel numb between cramps",
   "walking brings the pain on and a rest takes it away",
   "you have diabetes, kidney or liver disease, or take water tablets",
   "they began after a new medicine (ask a pharmacist; do not stop it on your own)"
  ],
  "fit_first_aid": [
   "Move hard things away. Cushion the head.",
   "Do not hold the person down. Put nothing in the mouth.",
   "Time it.",
   "When the jerking stops, roll them on their side.",
   "Stay until they are fully awake."
  ],
  "adult_present": "An adult should be with the child while you do this, and after it.",
  "disclaimer": "Information, not a diagnosis. This cannot tell you what is wrong. It has not been assessed as a medical device. If you are worried, or something feels different from what is written here, get medical help. In an emergency, call your emergency number now.",
  "review": "Not yet reviewed by a clinician."
 }
};
